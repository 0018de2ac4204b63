// The direction of every arrow in this repository. docs/architecture.md draws what is checked here.

/** The floors of packages/core/src from bottom to top; folders on one floor are peers and may not import one another. */
export const floors = [
  ["basis"],
  ["law"],
  ["rules", "place", "industry"],
  ["beneficiary", "activity", "letter", "indicator"],
  ["facts"],
  ["rulebook"],
  ["funding"],
  ["eligibility"],
  ["catalogue", "overrides"],
  ["explanation", "ranking", "pack-checks"],
  ["programme"],
  ["project", "product"],
  ["plan"],
  ["report"],
  ["validation"],
  ["packs"],
];

/** A floor and all below it. */
function floorsUpTo(folder) {
  return floors.slice(0, floors.findIndex((folders) => folders.includes(folder)) + 1).flat();
}

/** Folders of core beside the house, and the floors each may use; no floor uses them. */
export const besideTheHouse = {
  "json-rules-engine": ["rules"],
  "worked-cases": floorsUpTo("eligibility"),
  "law-pages": [...floorsUpTo("explanation"), "worked-cases"],
  "validation-pages": floorsUpTo("validation"),
};

/** Packages of ours that each package may import. */
const mayImport = {
  "packages/core": [],
  "packages/client": [],
  "packages/workbook": ["core"],
  "packages/validation": ["core", "workbook"],
  "apps/api": ["core", "workbook", "validation"],
  "packages/browser-testing": [],
  "apps/admin": ["core", "workbook", "client", "design", "browser-testing"],
  "apps/validator": ["core", "workbook", "validation", "design", "browser-testing"],
};

const core = "^packages/core/src";
const test = "\\.test\\.tsx?$";
const outsideSource = "^(packages|apps)/[^/]+/(test|bench)/";

/** A folder of core rests on itself and on `below`; its tests may also look at real law and at worked cases. */
function restsOn(folder, below) {
  const from = { path: `${core}/${folder}/` };
  const to = { path: `${core}/[^/]+/` };
  const allowed = [folder, ...below];
  const rule = (name, fromPart, folders) => ({
    name,
    severity: "error",
    comment: `${folder}/ may import only itself and the floors below it: ${below.join(", ") || "none"}.`,
    from: { ...from, ...fromPart },
    to: { ...to, pathNot: `${core}/(${folders.join("|")})/` },
  });
  return [
    rule(`${folder}-rests-on-floors-below`, { pathNot: test }, allowed),
    rule(`${folder}-tests-rest-on-floors-below-and-packs`, { path: `${core}/${folder}/.*${test}` }, [
      ...allowed,
      "packs",
      "worked-cases",
    ]),
  ];
}

const floorRules = floors.flatMap((folders, height) => {
  const below = floors.slice(0, height).flat();
  return folders.flatMap((folder) => restsOn(folder, below));
});

/** What a package gives to others: its built files, unless it is used as it is written. */
const given = {
  "browser-testing": "src/launch-test-browser\\.ts$",
  design: "[^/]+\\.css$",
};

const packageRules = Object.entries(mayImport).flatMap(([folder, names]) => {
  // A package that is not built yet resolves to its bare name, a built one to its folder.
  const own = folder.split("/").at(-1);
  const ours = `^(packages|apps)/[^/]+/|^@khuyencong/`;
  const allowed = [
    `^${folder}/`,
    `^@khuyencong/${own}(/|$)`,
    ...names.flatMap((name) => [
      `^packages/${name}/(${given[name] ?? "dist|package\\.json"})`,
      `^@khuyencong/${name}(/|$)`,
    ]),
  ];
  return {
    name: `${folder.replace("/", "-")}-imports`,
    severity: "error",
    comment: `${folder} may import of ours only: ${names.join(", ") || "nothing"}, and only what they export.`,
    from: { path: `^${folder}/` },
    to: { path: ours, pathNot: allowed },
  };
});

const knownFolders = [...floors.flat(), ...Object.keys(besideTheHouse)];

export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one concept, or one of them stands on the wrong floor.",
      from: {},
      to: { circular: true },
    },
    {
      name: "every-import-resolves",
      severity: "error",
      comment: "Build first: packages see each other's built files.",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
    {
      name: "core-folder-has-a-floor",
      severity: "error",
      comment: "Give a new folder of core its place in `floors` of .dependency-cruiser.mjs.",
      from: { path: `${core}/`, pathNot: `${core}/(${knownFolders.join("|")})/` },
      to: {},
    },
    ...floorRules,
    ...Object.entries(besideTheHouse).flatMap(([folder, below]) => restsOn(folder, below)),
    {
      name: "core-folders-have-one-door",
      severity: "error",
      comment: "Another folder of core is entered through its index.ts.",
      from: { path: `${core}/([^/]+)/` },
      to: { path: `${core}/[^/]+/`, pathNot: [`${core}/$1/`, `${core}/(packs/)?[^/]+/index\\.ts$`] },
    },
    {
      name: "packs-have-one-door",
      severity: "error",
      comment: "One pack enters another through its index.ts.",
      from: { path: `${core}/packs/([^/]+)/` },
      to: { path: `${core}/packs/[^/]+/`, pathNot: [`${core}/packs/$1/`, `${core}/packs/[^/]+/index\\.ts$`] },
    },
    {
      name: "core-imports-itself-by-path",
      severity: "error",
      comment:
        "Inside core the built package is out of date by definition; only tests and examples use its public name.",
      from: { path: `${core}/`, pathNot: test },
      to: { path: "^packages/core/dist/|^@khuyencong/core" },
    },
    {
      name: "core-has-few-dependencies",
      severity: "error",
      comment: "Core may use zod, date-fns and @noble/hashes. It is read by lawyers and runs everywhere.",
      from: { path: `${core}/`, pathNot: [test, `${core}/json-rules-engine/`] },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown", "npm-bundled"],
        pathNot: "node_modules/(zod|date-fns|@noble/hashes)/",
      },
    },
    {
      name: "core-has-no-node-built-ins",
      severity: "error",
      comment: "Core is pure: no input or output, no clock, no platform.",
      from: { path: `${core}/`, pathNot: test },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "one-door-to-json-rules-engine",
      severity: "error",
      comment: "Rules are handed to json-rules-engine in one place only.",
      from: { pathNot: [`${core}/json-rules-engine/`, test, outsideSource] },
      to: { path: "node_modules/json-rules-engine/|^json-rules-engine$" },
    },
    {
      name: "tests-are-not-imported",
      severity: "error",
      from: { pathNot: [test, outsideSource] },
      to: { path: [test, outsideSource] },
    },
    ...packageRules,
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    // Type imports count too: a floor that needs the types of a higher one stands in the wrong place.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
