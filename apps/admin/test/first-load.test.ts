import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const assets = fileURLToPath(new URL("../dist/assets/", import.meta.url));

/** All scripts but those of other pages: what a reader of the first page has to load. */
it("loads at most 120 kB of script, compressed, for the first page", async () => {
  const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js") && !name.startsWith("support-lookup"));
  const sizes = await Promise.all(scripts.map(async (name) => gzipSync(await readFile(`${assets}${name}`)).length));
  expect(scripts.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000);
});
