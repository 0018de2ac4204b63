// The exports map of core must equal its folders that have an index.ts, and its schemas; --write makes it so.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./pnpm.mjs";

const source = join(root, "packages/core/src");
const manifestPath = join(root, "packages/core/package.json");

const foldersIn = (parent) =>
  readdirSync(join(source, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(parent, entry.name).replaceAll("\\", "/"));

const folders = [...foldersIn("."), ...foldersIn("packs")].filter((folder) =>
  existsSync(join(source, folder, "index.ts")),
);
const entry = (folder) => [
  `./${folder}`,
  { types: `./dist/${folder}/index.d.ts`, import: `./dist/${folder}/index.js` },
];
const schemas = readdirSync(join(root, "packages/core/schema")).filter((name) => name.endsWith(".schema.json"));
const expected = {
  ...Object.fromEntries(folders.sort().map(entry)),
  ...Object.fromEntries(schemas.sort().map((name) => [`./schema/${name}`, `./schema/${name}`])),
  "./package.json": "./package.json",
};

const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));
if (process.argv.includes("--write")) {
  manifest.exports = expected;
  writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
} else {
  const names = new Set([...Object.keys(expected), ...Object.keys(manifest.exports)]);
  const wrong = [...names].filter((name) => JSON.stringify(expected[name]) !== JSON.stringify(manifest.exports[name]));
  for (const name of wrong) {
    const fault = expected[name] === undefined ? "has no such folder" : "is missing or wrong in package.json";
    console.error(`exports of @khuyencong/core: ${name} ${fault}; run node scripts/check-exports.mjs --write`);
  }
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
