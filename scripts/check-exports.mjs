// The exports map of our packages must equal their folders that have an index.ts, and their schemas; --write
// makes it so.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./pnpm.mjs";

/** Each package: where its public folders stand, and which folders serve the others and are no door of their own. */
const checked = {
  core: { parents: [".", "packs"], inner: [] },
  validation: { parents: ["."], inner: [] },
  workbook: { parents: ["."], inner: ["cells"] },
};

function foldersIn(source, parent) {
  return readdirSync(join(source, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(parent, entry.name).replaceAll("\\", "/"))
    .filter((folder) => existsSync(join(source, folder, "index.ts")));
}

function schemasIn(folder) {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".schema.json")) : [];
}

const entry = (folder) => [
  `./${folder}`,
  { types: `./dist/${folder}/index.d.ts`, import: `./dist/${folder}/index.js` },
];

for (const [name, { parents, inner }] of Object.entries(checked)) {
  const home = join(root, "packages", name);
  const manifestPath = join(home, "package.json");
  const folders = parents
    .flatMap((parent) => foldersIn(join(home, "src"), parent))
    .filter((folder) => !inner.includes(folder));
  const expected = {
    ...Object.fromEntries(folders.sort().map(entry)),
    ...Object.fromEntries(
      schemasIn(join(home, "schema"))
        .sort()
        .map((schema) => [`./schema/${schema}`, `./schema/${schema}`]),
    ),
    "./package.json": "./package.json",
  };
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));
  if (process.argv.includes("--write")) {
    manifest.exports = expected;
    writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
    continue;
  }
  const names = new Set([...Object.keys(expected), ...Object.keys(manifest.exports)]);
  for (const one of names) {
    if (JSON.stringify(expected[one]) === JSON.stringify(manifest.exports[one])) continue;
    const fault = expected[one] === undefined ? "has no such folder" : "is missing or wrong in package.json";
    console.error(`exports of @khuyencong/${name}: ${one} ${fault}; run node scripts/check-exports.mjs --write`);
    process.exitCode = 1;
  }
}
