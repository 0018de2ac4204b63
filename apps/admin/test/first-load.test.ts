import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const read = (name: string) => readFile(`${dist}${name}`, "utf8");
const readScript = (name: string) => read(`assets/${name}`);

/** The scripts that a script needs before it can run; what it imports later, on demand, is not among them. */
function neededBy(script: string): readonly string[] {
  return [...script.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].flatMap(([, name]) => name ?? []);
}

async function withAllNeeded(names: readonly string[], known: ReadonlySet<string> = new Set()): Promise<Set<string>> {
  const all = new Set(known);
  for (const name of names.filter((each) => !all.has(each))) {
    all.add(name);
    for (const needed of await withAllNeeded(neededBy(await readScript(name)), all)) all.add(needed);
  }
  return all;
}

async function entryScript(): Promise<string> {
  const names = (await read("index.html")).match(/[\w.-]+\.js(?=")/g)?.filter((name) => name !== "theme.js") ?? [];
  return names[0] ?? expect.fail("index.html names no script");
}

/** The file of a module that a script imports on demand; its name is followed by a hash of eight signs. */
async function onDemand(module: string, from: string): Promise<string> {
  const found = (await readScript(from)).match(new RegExp(`import\\(["'\`]\\./(${module}-[\\w-]{8}\\.js)["'\`]\\)`));
  return found?.[1] ?? expect.fail(`${from} imports no ${module} on demand`);
}

async function size(names: ReadonlySet<string>): Promise<number> {
  const sizes = await Promise.all([...names].map(async (name) => gzipSync(await readScript(name)).length));
  return sizes.reduce((sum, each) => sum + each, 0);
}

describe("script, compressed", () => {
  it.each([
    // The map and the figures of this page stand in its frame.
    ["programme-page", 120_000],
    ["support-lookup-page", 35_000],
    ["rules-page", 55_000],
  ])("until the frame of %s stands: at most 120 kB, and no more than it has", async (page, limit) => {
    const entry = await entryScript();
    const names = await withAllNeeded([entry, await onDemand(page, entry)]);
    expect(limit).toBeLessThanOrEqual(120_000);
    expect(await size(names)).toBeLessThanOrEqual(limit);
  });

  it.each([
    ["the look-up can answer", "support-lookup-page", ["support-lookup"], [], 155_000],
    ["the rules are listed", "rules-page", ["rules-with-law"], ["entries-part"], 150_000],
  ] as const)("until %s, in all", async (_moment, page, fromPage, fromEntry, limit) => {
    const entry = await entryScript();
    const pageScript = await onDemand(page, entry);
    const later = [
      ...(await Promise.all(fromPage.map((module) => onDemand(module, pageScript)))),
      ...(await Promise.all(fromEntry.map((module) => onDemand(module, entry)))),
    ];
    const frame = await withAllNeeded([entry, pageScript]);
    const all = await withAllNeeded(later, frame);
    // The law comes in the second step, or the first assertion would be all there is to it.
    expect((await size(all)) - (await size(frame))).toBeGreaterThan(60_000);
    expect(await size(all)).toBeLessThanOrEqual(limit);
  });
});
