// Packs every publishable package as npm would and lets publint and are-the-types-wrong look at it. Build first.
import { run } from "./pnpm.mjs";
import { workspacePackages } from "./workspace.mjs";

const published = workspacePackages().filter(({ manifest }) => manifest.private !== true);
if (published.length === 0) {
  console.error("no package to check");
  process.exitCode = 1;
}
for (const { folder } of published) {
  console.log(`\n${folder}`);
  const codes = [
    await run("publint", ["--strict", folder]),
    await run("attw", ["--pack", folder, "--profile", "esm-only"]),
  ];
  if (codes.some((code) => code !== 0)) process.exitCode = 1;
}
