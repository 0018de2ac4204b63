import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import { validateSource } from "@khuyencong/core/validation";
import { readXlsx } from "hucre/xlsx";
import { programmeLayout } from "../src/layout/index.js";
import { bytesOf } from "../src/reading/bytes-fixture.js";
import { readProgramme, readProgrammeSheets } from "../src/reading/index.js";
import { programmeOnEverySheet } from "../src/reading/programme-fixture.js";
import { sheetsOf } from "../src/reading/sheets-fixture.js";
import { readSpreadsheet } from "../src/spreadsheet/index.js";

// How long a programme of 200 projects takes from bytes to all findings, beside the spreadsheet library alone.
const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day: plainDate("2026-05-01") };
const layout = programmeLayout(grounds);
const rulebook = resolveRulebook(dongNai, { asOf: "2026-05-01" });
const base = programmeOnEverySheet();
const projects = Array.from({ length: 200 }, (_, index) => {
  const project = base.projects[index % 2];
  return project === undefined ? [] : [{ ...project, name: `${project.name} ${index + 1}` }];
}).flat();
const bytes = await bytesOf(sheetsOf({ ...base, projects }, layout));
const opened = await readSpreadsheet(bytes);
if (!opened.ok) throw new Error(opened.refusal.message.en);
const document = readProgrammeSheets(opened.value, layout).document;

async function everything(): Promise<number> {
  const answer = await readProgramme(bytes, grounds);
  if (!answer.ok) throw new Error(answer.refusal.message.en);
  return validateSource(answer.value.document, { rulebook, register: dongNaiRegister, provincial: decision33 }).findings
    .length;
}

const contenders = {
  "hucre alone": () => readXlsx(bytes),
  "hucre with styles": () => readXlsx(bytes, { readStyles: true }),
  "the door (guard, hucre, our cells)": () => readSpreadsheet(bytes),
  "our sheets to the document": async () => readProgrammeSheets(opened.value, layout),
  "the checks": async () =>
    validateSource(document, { rulebook, register: dongNaiRegister, provincial: decision33 }).findings.length,
  everything: everything,
} as const;

/** The median of some rounds, in milliseconds. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const start = performance.now();
    await work();
    rounds.push(performance.now() - start);
  }
  return rounds.sort((first, second) => first - second)[12] ?? Number.NaN;
}

const times = new Map<string, number>();
for (const [name, work] of Object.entries(contenders)) {
  await median(work);
  times.set(name, await median(work));
}
console.log(`200 projects, ${bytes.length} bytes`);
const alone = times.get("hucre alone") ?? Number.NaN;
for (const [name, time] of times)
  console.log(`${name}: ${time.toFixed(1)} ms, ${(time / alone).toFixed(2)} of hucre alone`);
