import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const read = (name: string) => readFile(`${dist}${name}`, "utf8");

/** The scripts that a script needs before it can run; what it imports later, on demand, is not among them. */
function neededBy(script: string): readonly string[] {
  return [...script.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].flatMap(([, name]) => name ?? []);
}

async function withAllNeeded(names: readonly string[], known: ReadonlySet<string> = new Set()): Promise<Set<string>> {
  const all = new Set(known);
  for (const name of names.filter((each) => !known.has(each))) {
    all.add(name);
    for (const needed of await withAllNeeded(neededBy(await read(`assets/${name}`)), all)) all.add(needed);
  }
  return all;
}

it.each(["programme-page", "support-lookup-page", "rules-page"])(
  "loads at most 120 kB of script, compressed, before %s is there",
  async (page) => {
    const [entry] =
      (await read("index.html")).match(/[\w.-]+\.js(?="><\/script>|")/g)?.filter((name) => name !== "theme.js") ?? [];
    const entryScript = await read(`assets/${entry}`);
    const pageScript = entryScript.match(new RegExp(`${page}-[\\w-]+\\.js`))?.[0];
    const names = await withAllNeeded([entry, pageScript].filter((name) => name !== undefined));
    expect(names.size).toBeGreaterThan(1);
    const sizes = await Promise.all([...names].map(async (name) => gzipSync(await read(`assets/${name}`)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000);
  },
);
