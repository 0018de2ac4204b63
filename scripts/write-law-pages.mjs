// Writes docs/law from the law as core holds it; --check fails when a page is stale, missing or left over.
// Build first: it reads packages/core/dist.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { brokenLinks, lawPages } from "../packages/core/dist/law-pages/index.js";
import { dongNai, dongNaiRegister, letterBases } from "../packages/core/dist/packs/dong-nai/index.js";
import { wholeLaw } from "../packages/core/dist/rulebook/index.js";
import { workedCases } from "../packages/core/dist/worked-cases/index.js";
import { root } from "./pnpm.mjs";

/** The day of the letter: it changes when the register is gone through again, never by itself. */
const letterDate = "2026-11-26";
const folder = join(root, "docs/law");

function filesBelow(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

const pages = lawPages({
  law: wholeLaw(dongNai, dongNaiRegister),
  cases: workedCases,
  letter: { date: letterDate, bases: letterBases },
});
const broken = brokenLinks(pages);
for (const fault of broken) console.error(`link leads nowhere: ${fault}`);
if (broken.length > 0) process.exitCode = 1;

const written = new Set(pages.map(({ path }) => path));
const leftOver = filesBelow(folder).filter((path) => !written.has(path));

if (!process.argv.includes("--check")) {
  for (const path of leftOver) rmSync(join(folder, path));
  for (const { path, text } of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
} else {
  const isStale = ({ path, text }) => {
    const file = join(folder, path);
    return !existsSync(file) || readFileSync(file, "utf8") !== text;
  };
  const stale = [...pages.filter(isStale).map(({ path }) => path), ...leftOver];
  for (const path of stale) console.error(`docs/law/${path} does not show the law of today; run pnpm write:law`);
  if (stale.length > 0) process.exitCode = 1;
}
