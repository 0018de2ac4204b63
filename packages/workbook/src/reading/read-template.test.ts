import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import { validateCommuneProgramme, validateSource } from "@khuyencong/core/validation";
import { workedCases } from "@khuyencong/core/worked-cases";
import fc from "fast-check";
import { expect, test } from "vitest";
import { communeTemplate, emptyTemplate, fillTemplate } from "../template/index.js";
import { anyProgramme } from "./any-programme-fixture.js";
import { programmeOnEverySheet } from "./programme-fixture.js";
import { readWorkbook } from "./read-workbook.js";

const day = plainDate("2026-05-01");
const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day };
const judging = {
  rulebook: resolveRulebook(dongNai, { asOf: day }),
  register: dongNaiRegister,
  provincial: decision33,
};

async function readBack(programme: unknown) {
  const written = await fillTemplate(grounds, programme, { isExample: false });
  if (!written.ok) throw new Error(written.refusal.message.en);
  const answer = await readWorkbook(written.bytes, grounds);
  if (!answer.ok) throw new Error(answer.refusal.message.en);
  return answer.value;
}

test("any programme written into the template is read back, and nothing need be said", async () => {
  await fc.assert(
    fc.asyncProperty(anyProgramme, async (programme) => {
      const { document, rows } = await readBack(programme);
      expect(document.findings).toEqual([]);
      expect(document.value).toEqual(programme);
      for (const { read, accepted } of rows) expect(accepted).toBe(read);
    }),
    { numRuns: 15 },
  );
});

test("every worked case of the law travels through the workbook and is judged the same", async () => {
  const [project] = programmeOnEverySheet().projects;
  const projects = workedCases.map(({ id, application }) => ({ ...project, name: id, application }));
  const programme = { ...programmeOnEverySheet(), projects };
  const { document } = await readBack(programme);
  expect(document.findings).toEqual([]);
  expect(document.value).toEqual(programme);
  expect(validateSource(document, judging).findings).toEqual(validateCommuneProgramme(programme, judging).findings);
});

test("a template that nobody has filled in holds nothing: its hints and computed noughts are no data", async () => {
  const answer = await readWorkbook(await emptyTemplate(grounds), grounds);
  expect(answer.ok && answer.value.document.findings).toEqual([]);
  const nothing = { legalBasis: [], money: { years: [] }, projects: [], targets: [] };
  expect(answer.ok && answer.value.document.value).toEqual(nothing);
});

test("a commune's own template holds what is known of it, and no money", async () => {
  const written = await communeTemplate(grounds, "26116");
  const answer = await readWorkbook(written.ok ? written.bytes : new Uint8Array(), grounds);
  expect(answer.ok && answer.value.document.findings).toEqual([]);
  expect(answer.ok && answer.value.document.value).toMatchObject({
    commune: { code: "26116" },
    period: { fromYear: 2026, toYear: 2030 },
    money: { years: [2026, 2027, 2028, 2029, 2030].map((year) => ({ year })) },
    projects: [],
  });
});
