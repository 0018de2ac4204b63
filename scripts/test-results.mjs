// Adds up the JSON reports that vitest leaves in each package: turbo prints no total of its own.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./pnpm.mjs";

const reportOf = (folder) => join(root, folder, "test-results.json");

/** An old report must never be taken for a new one. */
export function removeReports(folders) {
  for (const folder of folders) rmSync(reportOf(folder), { force: true });
}

function countFile(file) {
  const having = (...statuses) => file.assertionResults.filter(({ status }) => statuses.includes(status)).length;
  const failed = having("failed");
  return {
    passed: having("passed"),
    // A file that breaks before its first test has no failed test, and is a failure all the same.
    failed: file.status === "failed" && failed === 0 ? 1 : failed,
    skipped: having("skipped", "pending", "todo", "disabled"),
  };
}

/** The sum over all packages; `problems` names what makes the run worthless although no test failed. */
export function sumReports(folders) {
  const sum = { passed: 0, failed: 0, skipped: 0, problems: [] };
  for (const folder of folders) {
    if (!existsSync(reportOf(folder))) {
      sum.problems.push(`${folder} has a test script but wrote no test-results.json`);
      continue;
    }
    const counts = JSON.parse(readFileSync(reportOf(folder), "utf8")).testResults.map(countFile);
    const total = (key) => counts.reduce((subtotal, count) => subtotal + count[key], 0);
    if (total("passed") + total("failed") === 0) sum.problems.push(`${folder} has a test script but ran no test`);
    for (const key of ["passed", "failed", "skipped"]) sum[key] += total(key);
  }
  if (folders.length === 0) sum.problems.push("no package has a test script");
  return sum;
}

/** The closing line, in the form that people and machines look for. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
