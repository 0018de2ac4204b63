// Draws the arrows that dependency-cruiser finds into docs/architecture.md; --check fails when the drawing is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import configuration, { besideTheHouse, floors } from "../.dependency-cruiser.mjs";
import { root } from "./pnpm.mjs";

const page = join(root, "docs/architecture.md");

/** The package or application a module belongs to, built or not. */
function packageOf(path) {
  const own = /^(?:packages|apps)\/([^/]+)\//.exec(path);
  return own?.[1] ?? /^@khuyencong\/([^/]+)/.exec(path)?.[1];
}

/** The floor of core a module belongs to. */
function floorOf(path) {
  return /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1];
}

/** Which groups use which, from the modules' own imports. */
function arrowsBetween(modules, groupOf) {
  const arrows = new Map();
  for (const module of modules) {
    const from = groupOf(module.source);
    if (from === undefined) continue;
    const targets = arrows.get(from) ?? new Set();
    arrows.set(from, targets);
    for (const { resolved } of module.dependencies) {
      const to = groupOf(resolved);
      if (to !== undefined && to !== from) targets.add(to);
    }
  }
  return arrows;
}

function reaches(arrows, from, to, seen = new Set()) {
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(arrows.get(from) ?? [])].some((next) => next === to || reaches(arrows, next, to, seen));
}

/** Leaves out an arrow that a longer way already tells: the drawing stays readable, and nothing that follows is lost. */
function withoutShortcuts(arrows) {
  const kept = [...arrows].map(([from, targets]) => {
    const isShortcut = (to) => [...targets].some((other) => other !== to && reaches(arrows, other, to));
    return [from, [...targets].filter((to) => !isShortcut(to))];
  });
  return new Map(kept);
}

function drawing(arrows, rows) {
  const shown = rows.map((row) => row.filter((name) => arrows.has(name))).filter((row) => row.length > 0);
  const boxes = shown.flatMap((row) => row.map((name) => `  ${name}["${name}/"]`));
  const lines = shown.flatMap((row) =>
    row.flatMap((name) => [...arrows.get(name)].sort().map((target) => `  ${name} --> ${target}`)),
  );
  return ["```mermaid", "flowchart TD", ...boxes, ...lines, "```"].join("\n");
}

function putBetweenMarkers(text, name, content) {
  const marker = new RegExp(`(<!-- ${name}: drawn -->\n)[^]*?(<!-- ${name}: end -->)`);
  if (!marker.test(text)) throw new Error(`docs/architecture.md has no markers for the drawing "${name}"`);
  return text.replace(marker, (_whole, opening, closing) => `${opening}${content}\n${closing}`);
}

process.chdir(root);
const { output } = await cruise(["packages/*/src", "apps/*/src"], {
  ...configuration.options,
  exclude: { path: "\\.test\\.tsx?$" },
});
const packages = arrowsBetween(output.modules, packageOf);
const coreFloors = arrowsBetween(output.modules, floorOf);

const applications = [...packages.keys()]
  .filter((name) => !["core", "workbook", "client", "validation", "design", "browser-testing"].includes(name))
  .sort();
const drawn = [
  [
    "packages",
    drawing(withoutShortcuts(packages), [applications, ["validation", "client"], ["workbook"], ["core", "design"]]),
  ],
  ["core", drawing(withoutShortcuts(coreFloors), [...floors, Object.keys(besideTheHouse)].reverse())],
].reduce((text, [name, content]) => putBetweenMarkers(text, name, content), readFileSync(page, "utf8"));

if (!process.argv.includes("--check")) {
  writeFileSync(page, drawn);
} else if (drawn !== readFileSync(page, "utf8")) {
  console.error("docs/architecture.md does not show the imports of today; run pnpm draw:architecture");
  process.exitCode = 1;
}
