import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import { type CommuneProgrammeInput, validateSource } from "@khuyencong/core/validation";
import { readXlsx } from "hucre/xlsx";
import { programmeLayout } from "../src/layout/index.js";
import { bytesOf } from "../src/reading/bytes-fixture.js";
import { readProgramme, readProgrammeSheets } from "../src/reading/index.js";
import { programmeOnEverySheet } from "../src/reading/programme-fixture.js";
import { sheetsOf } from "../src/reading/sheets-fixture.js";
import { readSpreadsheet } from "../src/spreadsheet/index.js";
import { fastest, type Measured, printTable } from "./measure.js";

// How long a programme takes from bytes to all findings: first beside the library with which workbooks are written,
// which reads them too; then for many projects beside few, for every project must cost the same.
const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day: plainDate("2026-05-01") };
const layout = programmeLayout(grounds);
const checking = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-05-01" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const base = programmeOnEverySheet();

type Projects = CommuneProgrammeInput["projects"];

/** Projects by turns like those given, each with a name of its own. */
function projectsLike(models: Projects, count: number): Projects {
  return Array.from({ length: count }, (_, index) => models[index % models.length]).flatMap((project, index) =>
    project === undefined ? [] : [{ ...project, name: `${project.name} ${index + 1}` }],
  );
}

/** Each step of reading and checking a programme with these projects, and how long it takes. */
async function measured(projects: Projects, rounds: number): Promise<Measured> {
  const bytes = await bytesOf(sheetsOf({ ...base, projects }, layout));
  const opened = await readSpreadsheet(bytes);
  if (!opened.ok) throw new Error(opened.refusal.message.en);
  const { document } = readProgrammeSheets(opened.value, layout);
  const steps: Readonly<Record<string, () => unknown>> = {
    "the library alone": () => readXlsx(bytes),
    "bytes to sheets": () => readSpreadsheet(bytes),
    "sheets to document": () => readProgrammeSheets(opened.value, layout),
    "the checks": () => validateSource(document, checking),
    everything: async () => {
      const answer = await readProgramme(bytes, grounds);
      if (answer.ok) validateSource(answer.value.document, checking);
    },
  };
  const times = new Map<string, number>();
  for (const [name, step] of Object.entries(steps)) times.set(name, await fastest(step, rounds));
  return { bytes: bytes.length, times };
}

const onEverySheet = await measured(projectsLike(base.projects, 200), 40);
const alone = onEverySheet.times.get("the library alone") ?? Number.NaN;
printTable(
  `200 projects with something on every sheet, ${onEverySheet.bytes} bytes`,
  ["step", "ms", "of the library alone"],
  [...onEverySheet.times].map(([name, time]) => [name, time.toFixed(1), (time / alone).toFixed(2)]),
);

// With all that may be said of them, 10.000 projects would have more cells than are read.
const plain = base.projects.slice(0, 1).map(({ application, ...project }) => {
  const { activity, planYear, category, stream, applicant, production } = application;
  const { name, legalForm } = applicant ?? {};
  return {
    ...project,
    application: { activity, planYear, category, stream, applicant: { name, legalForm }, production },
  };
});
const [few, many] = [200, 10_000];
const ofFew = await measured(projectsLike(plain, few), 40);
const ofMany = await measured(projectsLike(plain, many), 2);
printTable(
  `${few} and ${many} plain projects, ${ofFew.bytes} and ${ofMany.bytes} bytes`,
  ["step", `${few}: ms`, "µs a project", `${many}: ms`, "µs a project", "ratio"],
  [...ofFew.times].map(([name, time]) => {
    const [one, other] = [(time * 1000) / few, ((ofMany.times.get(name) ?? Number.NaN) * 1000) / many];
    const total = (ofMany.times.get(name) ?? Number.NaN).toFixed(0);
    return [name, time.toFixed(1), one.toFixed(1), total, other.toFixed(1), (other / one).toFixed(2)];
  }),
);
