// Writes the catalogue of checks in docs/guides from core; --check fails when a page is stale or missing.
// Build first: it reads packages/core/dist.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decision33, dongNai, dongNaiRegister } from "../packages/core/dist/packs/dong-nai/index.js";
import { reportValidationPage, validationPage } from "../packages/core/dist/validation-pages/index.js";
import { root } from "./pnpm.mjs";

const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33 };
const pages = [
  { path: "docs/guides/danh-muc-kiem-tra.md", text: validationPage(grounds, "vi") },
  { path: "docs/guides/validation-codes.md", text: validationPage(grounds, "en") },
  { path: "docs/guides/danh-muc-kiem-tra-bao-cao.md", text: reportValidationPage(grounds, "vi") },
  { path: "docs/guides/report-codes.md", text: reportValidationPage(grounds, "en") },
];

for (const { path, text } of pages) {
  const file = join(root, path);
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`${path} does not show the checks of today; run pnpm write:codes`);
    process.exitCode = 1;
  }
}
