import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../../test/wording.js";
import { bilingualTextSchema, type Citation, citationSchema, suspicionOf } from "../../basis/index.js";
import { doorSchema, noticeSchema, priorityGroundSchema, ruleSchema } from "../../eligibility/index.js";
import { factVocabulary } from "../../facts/index.js";
import { supportLevelSchema } from "../../funding/index.js";
import { citationText, indexInstruments } from "../../law/index.js";
import { entriesOf, entrySchema, resolveRulebook, type UnknownEntry } from "../../rulebook/index.js";
import { type Condition, checkCondition, hasReadings, type Requirement } from "../../rules/index.js";
import { dongNai, dongNaiRegister } from "./index.js";

const { entries } = dongNai;
const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind);

/** Every object within a value, the value itself first. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value));
  for (const member of Object.values(value)) yield* objectsIn(member);
}

/** Every text in two languages within a value. */
function textsIn(value: unknown): readonly { readonly vi: string; readonly en: string }[] {
  return [...objectsIn(value)].flatMap(({ vi, en }) =>
    typeof vi === "string" && typeof en === "string" ? [{ vi, en }] : [],
  );
}

function conditionsOf(requirement: Requirement): readonly Condition[] {
  return hasReadings(requirement) ? Object.values(requirement.readings) : [requirement];
}

function conditionsIn(entry: UnknownEntry): readonly Condition[] {
  switch (entry.kind) {
    case "rule": {
      const { appliesWhen, requires } = ruleSchema.parse(entry.value);
      return [...(appliesWhen === undefined ? [] : [appliesWhen]), ...conditionsOf(requires)];
    }
    case "notice":
      return [noticeSchema.parse(entry.value).when];
    case "priority-ground":
      return [priorityGroundSchema.parse(entry.value).when];
    case "support-level":
      return supportLevelSchema.parse(entry.value).capFactors.map(({ when }) => when);
    default:
      return [];
  }
}

describe("the shape of every entry", () => {
  test("the envelope is whole: id, dates, grounds, mark", () => {
    for (const entry of entries) expect(entrySchema.parse(entry)).toEqual(entry);
  });

  test("the value is one of its kind, and the kind is known", () => {
    for (const entry of entries) {
      const kind = dongNai.kinds.find(({ name }) => name === entry.kind);
      expect(kind, entry.kind).toBeDefined();
      expect(kind?.schema.safeParse(entry.value).success, entry.id).toBe(true);
    }
  });

  test("no two entries have one id, no two kinds one name", () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(new Set(dongNai.kinds.map(({ name }) => name)).size).toBe(dongNai.kinds.length);
  });

  test("no entry ends before it begins", () => {
    for (const { inForceFrom, inForceTo } of entries) expect(inForceTo === null || inForceFrom <= inForceTo).toBe(true);
  });

  test("the pack is plain data: it survives JSON", () => expect(JSON.parse(JSON.stringify(entries))).toEqual(entries));

  test("a province may enter figures, rulings, registers and its own ways of working, and nothing that decides", () =>
    expect(
      dongNai.kinds
        .filter(({ overridable }) => overridable)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["advance-class", "register", "route", "ruling", "support-level"]));

  test("the law itself holds no ruling and no register: they are for a province to enter", () =>
    expect([...ofKind("ruling"), ...ofKind("register")]).toEqual([]));
});

describe("every condition can be trusted before it is asked", () => {
  const vocabulary = factVocabulary(dongNaiRegister.activities.map(({ id }) => id));

  test("known facts, known operators, fitting values, no empty group", () => {
    const faults = entries.flatMap((entry) =>
      conditionsIn(entry).flatMap((condition) => {
        const checked = checkCondition(condition, vocabulary);
        return checked.ok ? [] : checked.faults.map(({ kind, detail }) => `${entry.id}: ${kind} ${detail}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  test("every activity that an entry names is known", () => {
    const known = new Set(dongNaiRegister.activities.map(({ id }) => id));
    const named = entries.flatMap(({ value }) =>
      [...objectsIn(value)].flatMap(({ activities }) => (Array.isArray(activities) ? activities : [])),
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("a question that a rule asks is on record, with the same readings", () => {
    for (const { id, value } of ofKind("rule")) {
      const { requires } = ruleSchema.parse(value);
      if (!hasReadings(requires)) continue;
      const question = dongNai.questions.find((candidate) => candidate.id === requires.question);
      expect(
        question?.readings.map((reading) => reading.id),
        id,
      ).toEqual(Object.keys(requires.readings));
      expect(question?.state).toBe("open");
    }
  });

  test("a door opens after rules that exist", () => {
    const rules = new Set(ofKind("rule").map(({ id }) => id));
    for (const { value } of ofKind("door")) {
      for (const rule of doorSchema.parse(value).whenFailed) expect(rules.has(rule), rule).toBe(true);
    }
  });
});

describe("every ground can be named", () => {
  const instruments = indexInstruments(dongNai.instruments);
  const cited = [...objectsIn([entries, dongNai.questions])].flatMap((object) => {
    const citation = citationSchema.safeParse(object);
    return citation.success ? [citation.data] : [];
  });

  test("all cited instruments are in the pack, amending ones too", () => {
    expect(cited.length).toBeGreaterThan(100);
    for (const citation of cited) {
      const { vi, en } = citationText(citation, instruments);
      expect(suspicionOf(vi)).toBeUndefined();
      expect(en).not.toBe(vi);
    }
  });

  test("whatever names an instrument in an entry is a citation that can be read", () => {
    const named = [...objectsIn(entries)].filter((object) => "instrument" in object);
    for (const object of named) expect(citationSchema.safeParse(object).success).toBe(true);
  });

  test("no instrument stands twice in the pack, and all of them stand in the register", () => {
    expect(instruments.size).toBe(dongNai.instruments.length);
    const registered = indexInstruments(dongNaiRegister.instruments);
    for (const instrument of dongNai.instruments) expect(registered.get(instrument.id)).toEqual(instrument);
    for (const question of dongNai.questions) expect(dongNaiRegister.questions).toContainEqual(question);
  });

  test("on a day that can be decided, no ground is younger than the day", () => {
    const first = dongNai.coverage.find(({ strand }) => strand === "place")?.from ?? expect.fail();
    const days = [...new Set([first, ...entries.map(({ inForceFrom }) => inForceFrom)])].filter((day) => day >= first);
    const tooYoung = days.flatMap((asOf) =>
      resolveRulebook(dongNai, { asOf }).entries.flatMap(({ id, citations }) =>
        citations
          .flatMap((citation) => [citation.instrument, ...(citation.amendedBy ? [citation.amendedBy.instrument] : [])])
          .filter((name) => {
            const issuedOn = instruments.get(name)?.issuedOn ?? "unknown";
            return issuedOn !== "unknown" && issuedOn > asOf;
          })
          .map((name) => `${asOf}: ${id} rests on ${name}`),
      ),
    );
    expect(tooYoung).toEqual([]);
  });
});

describe("marks", () => {
  test("what is marked as read in force rests on a text that was read in force", () => {
    // Decree 235/2025: Article 1(1) alone was read; the laws and Decree 80 were read; Decision 33 is the province's own.
    const read = ["luat-04-2017", "nd-80-2021", "luat-17-2023", "qd-33-2026-dong-nai", "nd-52-2018"];
    const wasRead = ({ instrument, amendedBy }: Citation) =>
      read.includes(instrument) ||
      (instrument === "nd-45-2012" && amendedBy?.instrument === "nd-235-2025" && amendedBy.clause === "1");
    const verified = entries.filter(({ assurance }) => assurance === "verified");
    expect(verified.filter(({ citations }) => !citations.some(wasRead)).map(({ id }) => id)).toEqual([]);
  });

  test("nothing that rests on the joint circular alone is surer than old text", () => {
    const alone = [...objectsIn(entries)].flatMap(({ citations, assurance, id }) => {
      if (!Array.isArray(citations) || citations.length === 0) return [];
      const isJoint = (citation: unknown) => citationSchema.safeParse(citation).data?.instrument === "ttlt-26-2014";
      return citations.every(isJoint) ? [[id, assurance]] : [];
    });
    expect(alone.length).toBeGreaterThan(0);
    for (const [, assurance] of alone) expect(["old-text", "inferred"]).toContain(assurance);
  });

  test("what amended Circulars 28 and 46 was not read in full: nothing that rests on them alone is verified", () => {
    const unread = ["tt-28-2018-btc", "tt-46-2012-bct"];
    for (const { id, assurance, citations } of entries) {
      if (citations.every(({ instrument }) => unread.includes(instrument))) expect(assurance, id).not.toBe("verified");
    }
  });
});

describe("what people read", () => {
  test("is whole and clean in both languages, without words of the program", () => {
    const faults = entries.flatMap((entry) =>
      textsIn([entry.value, entry.note]).flatMap((text) => [
        ...(bilingualTextSchema.safeParse(text).success ? [] : [`${entry.id}: not whole`]),
        ...(suspicionOf(text.vi) === undefined ? [] : [`${entry.id}: foreign letters`]),
        ...technicalWordsIn(text.vi).map((word) => `${entry.id}: ${word}`),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test("of every rule: what it is about, what holds, what fails, each said otherwise, as whole sentences", () => {
    for (const { id, value } of ofKind("rule")) {
      const { title, held, failed, fix } = ruleSchema.parse(value);
      const texts = [title, held, failed, ...(fix === undefined ? [] : [fix])];
      for (const language of ["vi", "en"] as const) {
        expect(new Set(texts.map((text) => text[language])).size, id).toBe(texts.length);
        for (const sentence of texts.slice(1)) expect(sentence[language], id).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  test("is Vietnamese in Vietnamese and English in English", () => {
    for (const { id, value } of [...ofKind("rule"), ...ofKind("notice"), ...ofKind("door")]) {
      for (const { vi, en } of textsIn(value)) {
        expect(vi, id).not.toBe(en);
        expect(vi, id).toMatch(/[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i);
      }
    }
  });
});

test("what a reader of the rulebook gets is what the pack holds, kind by kind", () => {
  const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
  const read = dongNai.kinds.flatMap((kind) => entriesOf(rulebook, kind).map(({ id }) => id));
  expect([...read].sort()).toEqual(rulebook.entries.map(({ id }) => id).sort());
});
