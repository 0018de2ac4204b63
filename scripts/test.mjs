// npm test: install, build, run the tests of every package, add them up.
// npm test -- @khuyencong/core … runs those of the named packages only.
import { pnpm, pnpmOrExit, requireNode } from "./pnpm.mjs";
import { closingLine, removeReports, sumReports } from "./test-results.mjs";
import { workspacePackages } from "./workspace.mjs";

requireNode();
const names = process.argv.slice(2);
const tested = workspacePackages().filter(({ manifest }) => manifest.scripts?.test !== undefined);
const unknown = names.filter((name) => !tested.some(({ manifest }) => manifest.name === name));
if (unknown.length > 0) {
  console.error(`No package with tests is called ${unknown.join(", ")}`);
  process.exit(1);
}
const folders = tested
  .filter(({ manifest }) => names.length === 0 || names.includes(manifest.name))
  .map(({ folder }) => folder);

removeReports(folders);
await pnpmOrExit("install", "--frozen-lockfile");
const filters = names.map((name) => `--filter=${name}`);
// A package whose tests fail must not hide the results of the others.
const code = await pnpm("exec", "turbo", "run", "test", "--continue=dependencies-successful", ...filters);

const sum = sumReports(folders);
for (const problem of sum.problems) console.error(problem);
// A build that broke, a crash after the last test: a failure that no test reports still counts as one.
const unreported = (code !== 0 && sum.failed === 0) || sum.problems.length > 0;
if (unreported) sum.failed += Math.max(1, sum.problems.length);
console.log(closingLine(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;
