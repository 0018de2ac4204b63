import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../../test/wording.js";
import { bilingualTextSchema, plainDate, suspicionOf } from "../../basis/index.js";
import { dongNaiTerritory } from "../../packs/dong-nai/index.js";
import { nationalSizeTable, nationalTradeMap } from "../../packs/national/index.js";
import { factTypeOf, fitsFactType } from "../../rules/index.js";
import { type Application, applicationSchema } from "../application.js";
import { deriveFacts } from "../derive-facts.js";
import { provingDocuments } from "../document.js";
import { type FactName, factDefinition, factNames, factVocabulary, isFactName } from "./index.js";

const sources = {
  decisionDate: plainDate("2026-06-01"),
  placeTestFrom: plainDate("2025-10-15"),
  territory: dongNaiTerritory,
  tradeMap: nationalTradeMap,
  sizeTable: nationalSizeTable,
  difficultCommunes: undefined,
};
const barest = { activity: "advanced-machinery", planYear: 2026 };

/** Puts a value where a JSON Pointer points: one or two steps deep, as every field of an application is. */
function applicationWith(pointer: string, value: unknown): Application {
  const [first = "", second] = pointer.slice(1).split("/");
  return applicationSchema.parse({ ...barest, [first]: second === undefined ? value : { [second]: value } });
}

function factsOf(application: Application) {
  return deriveFacts(application, sources).facts;
}

/** Values of the field behind a derived fact, and what the fact then is. */
const derived: Partial<Record<FactName, readonly (readonly [field: unknown, fact: unknown])[]>> = {
  "applicant.isSme": [[201, false]],
  "history.overseasFairsInPlanYear": [
    [[], 0],
    [[{ activity: "overseas-fair", amount: 1, year: 2026 }], 1],
    [[{ activity: "overseas-fair", amount: 1, year: 2025 }], 0],
    [[{ activity: "trademark", amount: 1, year: 2026 }], 0],
  ],
  "place.areaOnDecisionDate": [
    ["26368", "city-ward"],
    ["26341", "city-commune"],
  ],
  "place.areaOnPlanBasisDate": [
    ["26368", "province-commune"],
    ["26068", "province-ward"],
  ],
  "trade.standing": [
    [{ code: "1030", version: "vsic-2025" }, "listed"],
    [{ code: "0810", version: "vsic-2025" }, "listed-in-difficult-areas"],
    [{ code: "1103", version: "vsic-2025" }, "needs-review"],
    [{ code: "2520", version: "vsic-2025" }, "not-listed"],
  ],
  "trade.isClayBuildingMaterial": [
    [{ code: "2392", version: "vsic-2025" }, true],
    [{ code: "23920", version: "vsic-2018" }, true],
    [{ code: "2391", version: "vsic-2025" }, false],
    [{ code: "23", version: "vsic-2025" }, false],
  ],
};

function samplesOf(name: FactName): readonly (readonly [field: unknown, fact: unknown])[] {
  const { origin, type } = factDefinition(name);
  if (origin === "derived") return derived[name] ?? expect.fail(`no sample for ${name}`);
  const same = (values: readonly unknown[]) => values.map((value) => [value, value] as const);
  const judged = (answer: boolean) => [{ answer, by: "Trần Văn An", reason: "Đã xem xét" }, answer] as const;
  if (origin === "judgement") return [judged(true), judged(false)];
  switch (type.type) {
    case "boolean":
      return same([true, false]);
    case "whole-number":
      return same([1, 49, 50]);
    default:
      return same(type.choices);
  }
}

describe.each(factNames.map((name) => ({ name, ...factDefinition(name) })))("$name", ({ name, ...definition }) => {
  test("is not known while its field is empty", () => {
    expect(factsOf(applicationSchema.parse(barest))[name]).toBeUndefined();
  });

  test("changes when the field at its pointer is filled in", () => {
    for (const [field, fact] of samplesOf(name)) {
      expect(factsOf(applicationWith(definition.pointer, field))[name]).toBe(fact);
    }
  });

  test("nothing else changes but what rests on the same field", () => {
    for (const [field] of samplesOf(name)) {
      const facts = factsOf(applicationWith(definition.pointer, field));
      const changed = factNames.filter((other) => facts[other] !== undefined);
      expect(changed.filter((other) => factDefinition(other).pointer !== definition.pointer)).toEqual([]);
    }
  });

  test("only takes values of its type", () => {
    for (const [, fact] of samplesOf(name)) expect(fitsFactType(definition.type, fact)).toBe(true);
  });

  test("is asked for in plain words in both languages, by a question that is one", () => {
    for (const text of [definition.label, definition.question]) {
      expect(bilingualTextSchema.parse(text)).toEqual(text);
      expect(suspicionOf(text.vi)).toBeUndefined();
      expect(technicalWordsIn(text.vi)).toEqual([]);
    }
    expect(definition.question.vi).toMatch(/[?)]$|\.$/);
    expect(definition.question.en).toMatch(/\?$/);
  });

  test("is proven by documents that exist", () => {
    expect(definition.provenBy.length).toBeGreaterThan(0);
    for (const document of definition.provenBy) expect(Object.hasOwn(provingDocuments, document)).toBe(true);
  });
});

describe("the vocabulary as a whole", () => {
  test("the choices of a fact are those that the application takes, no more and no fewer", () => {
    for (const name of factNames) {
      const { type, origin, pointer } = factDefinition(name);
      if (origin !== "given" || type.type !== "choice") continue;
      for (const choice of type.choices) expect(applicationWith(pointer, choice)).toBeDefined();
      expect(() => applicationWith(pointer, "something-else")).toThrow();
    }
  });

  test("each choice has a name of its own", () => {
    for (const name of factNames) {
      const { type, choices } = factDefinition(name);
      if (type.type !== "choice") continue;
      expect(Object.keys(choices ?? {})).toEqual(type.choices);
      const words = Object.values(choices ?? {}).map(({ vi }) => vi);
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(technicalWordsIn(word)).toEqual([]);
    }
  });

  test("what the law leaves to an officer, and only that, stands under the judgements", () => {
    const judgements = factNames.filter((name) => factDefinition(name).origin === "judgement");
    expect(judgements).toEqual(factNames.filter((name) => factDefinition(name).pointer.startsWith("/judgements/")));
    for (const name of judgements) {
      expect(factDefinition(name).provenBy).toEqual(["appraisalRecord"]);
      expect(factDefinition(name).changeable).toBe(false);
    }
  });

  test("an applicant cannot change where it stands, who owns it, or what others judge", () => {
    for (const name of ["place.isInDifficultArea", "applicant.isWomenOwned", "applicant.artisanTitle"] as const) {
      expect(factDefinition(name).changeable).toBe(false);
    }
    for (const name of ["project.isNewEquipment", "commitments.investsTheRemainder", "stream"] as const) {
      expect(factDefinition(name).changeable).toBe(true);
    }
  });

  test("no two facts have one label", () => {
    const labels = factNames.map((name) => factDefinition(name).label.vi);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });
});

describe("names", () => {
  test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "", "activity", "APPLICANT.ISSME"])(
    "%j is no fact of the vocabulary",
    (name) => expect(isFactName(name)).toBe(false),
  );

  test("every fact has a type, and `activity` takes what a pack names", () => {
    const vocabulary = factVocabulary(["showroom", "advanced-machinery"]);
    for (const name of factNames) expect(factTypeOf(vocabulary, name)).toEqual(factDefinition(name).type);
    expect(factTypeOf(vocabulary, "activity")).toEqual({ type: "choice", choices: ["showroom", "advanced-machinery"] });
    expect(Object.keys(vocabulary)).toHaveLength(factNames.length + 1);
  });

  test("the list of names cannot be changed by whoever reads it", () => expect(Object.isFrozen(factNames)).toBe(true));
});
