import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import {
  anotherProject,
  type CommuneProgrammeInput,
  exampleProgramme,
  validateSource,
} from "@khuyencong/core/validation";
import { readXlsx } from "hucre/xlsx";
import { programmeLayout } from "../src/layout/index.js";
import { bytesOf } from "../src/reading/bytes-fixture.js";
import { readProgrammeSheets, readWorkbook } from "../src/reading/index.js";
import { programmeOnEverySheet } from "../src/reading/programme-fixture.js";
import { sheetsOf } from "../src/reading/sheets-fixture.js";
import { readSpreadsheet } from "../src/spreadsheet/index.js";
import { fillTemplate } from "../src/template/index.js";
import { type Measured, measuredByTurns, printTable } from "./measure.js";

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

/** The sheets of a programme with these projects and nothing else: no lists, no guidance, no looks. */
function bareSheets(projects: Projects): Promise<Uint8Array> {
  return bytesOf(sheetsOf({ ...base, projects }, layout));
}

/** The template as an officer fills it in, with so many projects of establishments of their own. */
async function filledTemplate(count: number): Promise<Uint8Array> {
  const projects = Array.from({ length: count }, (_, index) =>
    anotherProject(
      [["name"], `Ứng dụng máy sấy nông sản của cơ sở số ${index + 1}`],
      [["year"], 2026 + (index % 5)],
      [["application", "planYear"], 2026 + (index % 5)],
      [["application", "applicant", "name"], `Cơ sở chế biến số ${index + 1}`],
    ),
  );
  const filled = await fillTemplate(grounds, exampleProgramme({ changes: [[["projects"], projects]] }), {
    isExample: true,
  });
  if (!filled.ok) throw new Error(filled.refusal.message.en);
  return filled.bytes;
}

/** Each step of reading and checking a workbook, and how long it takes. */
async function measured(bytes: Uint8Array, rounds: number): Promise<Measured> {
  const opened = await readSpreadsheet(bytes);
  if (!opened.ok) throw new Error(opened.refusal.message.en);
  const { document } = readProgrammeSheets(opened.value, layout);
  const steps: Readonly<Record<string, () => unknown>> = {
    "the library alone": () => readXlsx(bytes),
    "bytes to sheets": () => readSpreadsheet(bytes),
    "sheets to document": () => readProgrammeSheets(opened.value, layout),
    "the checks": () => validateSource(document, checking),
    everything: async () => {
      const answer = await readWorkbook(bytes, grounds);
      if (answer.ok) validateSource(answer.value.document, checking);
    },
  };
  const times = await measuredByTurns(steps, rounds);
  return { bytes: bytes.length, times };
}

function printBesideLibrary(title: string, { bytes, times }: Measured): void {
  const alone = times.get("the library alone") ?? Number.NaN;
  printTable(
    `${title}, ${bytes} bytes`,
    ["step", "ms", "of the library alone"],
    [...times].map(([name, time]) => [name, time.toFixed(1), (time / alone).toFixed(2)]),
  );
}

const asFilledIn = await measured(await filledTemplate(200), 40);
printBesideLibrary("a commune's workbook: the template filled in with 200 projects", asFilledIn);
printBesideLibrary(
  "bare sheets: 200 projects with something on every sheet and 14 findings each",
  await measured(await bareSheets(projectsLike(base.projects, 200)), 40),
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
const ofFew = await measured(await bareSheets(projectsLike(plain, few)), 40);
const ofMany = await measured(await bareSheets(projectsLike(plain, many)), 2);
printTable(
  `bare sheets: ${few} and ${many} plain projects, ${ofFew.bytes} and ${ofMany.bytes} bytes`,
  ["step", `${few}: ms`, "µs a project", `${many}: ms`, "µs a project", "ratio"],
  [...ofFew.times].map(([name, time]) => {
    const [one, other] = [(time * 1000) / few, ((ofMany.times.get(name) ?? Number.NaN) * 1000) / many];
    const total = (ofMany.times.get(name) ?? Number.NaN).toFixed(0);
    return [name, time.toFixed(1), one.toFixed(1), total, other.toFixed(1), (other / one).toFixed(2)];
  }),
);
