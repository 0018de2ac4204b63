import { writeFileSync } from "node:fs";
import { arch, cpus, loadavg, platform } from "node:os";
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
import { readSheets, readWorkbook } from "../src/reading/index.js";
import { programmeOnEverySheet } from "../src/reading/programme-fixture.js";
import { sheetsOf } from "../src/reading/sheets-fixture.js";
import { readSpreadsheet } from "../src/spreadsheet/index.js";
import { fillTemplate } from "../src/template/index.js";
import { type Measured, measuredByTurns, tableOf } from "./measure.js";

const library = "the library alone";
const everything = "everything";

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
  const { document } = readSheets(opened.value, layout);
  const steps: Readonly<Record<string, () => unknown>> = {
    [library]: () => readXlsx(bytes),
    "bytes to sheets": () => readSpreadsheet(bytes),
    "sheets to document": () => readSheets(opened.value, layout),
    "the checks": () => validateSource(document, checking),
    [everything]: async () => {
      const answer = await readWorkbook(bytes, grounds);
      if (answer.ok) validateSource(answer.value.document, checking);
    },
  };
  const times = await measuredByTurns(steps, rounds);
  return { bytes: bytes.length, times };
}

function besideLibrary({ times }: Measured): string {
  const alone = times.get(library) ?? Number.NaN;
  const rows = [...times].map(([name, time]) => [name, time.toFixed(1), `${(time / alone).toFixed(2)} ×`]);
  return tableOf(["step", "ms", "of the library alone"], rows);
}

function ratioOf({ times }: Measured): number {
  return (times.get(everything) ?? Number.NaN) / (times.get(library) ?? Number.NaN);
}

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
const asFilledIn = await measured(await filledTemplate(few), 40);
const onEverySheet = await measured(await bareSheets(projectsLike(base.projects, few)), 40);
const ofFew = await measured(await bareSheets(projectsLike(plain, few)), 40);
const ofMany = await measured(await bareSheets(projectsLike(plain, many)), 3);

/** What one project costs among few and among many, in microseconds. */
function perProject(name: string): readonly [few: number, many: number] {
  const each = ({ times }: Measured, count: number) => ((times.get(name) ?? Number.NaN) * 1000) / count;
  return [each(ofFew, few), each(ofMany, many)];
}

const scale = tableOf(
  ["step", `µs a project among ${few}`, `among ${many}`, "ratio"],
  [...ofFew.times.keys()].map((name) => {
    const [one, other] = perProject(name);
    return [name, one.toFixed(1), other.toFixed(1), `${(other / one).toFixed(2)} ×`];
  }),
);
const [oneOfFew, oneOfMany] = perProject(everything);

function judged(found: number, most: number): readonly string[] {
  return [`at most ${most} ×`, `${found.toFixed(2)} ×`, found <= most ? "met" : "**missed**"];
}

const [load = Number.NaN] = loadavg();
const [processor] = cpus();
const { BENCHMARK_DATE: date = "a day that was not told" } = process.env;

const page = `# Benchmarks of reading a workbook

Written by \`pnpm --filter @khuyencong/workbook bench\`; do not edit by hand.

Taken on ${date}: ${processor?.model ?? "an unknown processor"}, ${cpus().length} cores, ${platform()} ${arch()}, Node.js ${process.version}; the machine's load was ${load.toFixed(1)}.
Medians of rounds in which all steps take turns, in one process. Numbers of different runs or machines must not be compared; ratios of one run may.

"The library alone" is hucre, with which workbooks are written: it reads the same bytes and does nothing else.

| what | promise | found |  |
| --- | ---: | ---: | ---: |
| a commune's workbook of ${few} projects, reading and all checks, beside the library alone | ${judged(ratioOf(asFilledIn), 2).join(" | ")} |
| one project among ${many}, reading and all checks, beside one among ${few} | ${judged(oneOfMany / oneOfFew, 1.2).join(" | ")} |

## A commune's workbook: the template filled in with ${few} projects, ${Math.round(asFilledIn.bytes / 1000)} kB

${besideLibrary(asFilledIn)}

## Bare sheets: ${few} projects with something on every sheet and 14 findings each, ${Math.round(onEverySheet.bytes / 1000)} kB

No lists, no guidance, no looks, so the library has little to do; and 2.800 findings to be put in words.

${besideLibrary(onEverySheet)}

## Bare sheets: ${few} and ${many} plain projects

${scale}
`;
writeFileSync(new URL("../../../../../docs/benchmarks-of-reading.md", import.meta.url), page);
console.log(page);
