import { describe, expect, it, test } from "vitest";
import { technicalWordsIn } from "../../../test/wording.js";
import { suspicionOf } from "../../basis/index.js";
import { noticeKind, ruleKind } from "../../eligibility/index.js";
import { supportLevelKind } from "../../funding/index.js";
import { answeringBodyLabels, citationText, indexInstruments, questionSchema } from "../../law/index.js";
import { wholeLaw } from "../../rulebook/index.js";
import { hasReadings } from "../../rules/index.js";
import { dongNai, dongNaiRegister } from "./index.js";

const { questions, entries, instruments } = wholeLaw(dongNai, dongNaiRegister);
const ids = new Set(questions.map(({ id }) => id));

/** Everything that the reading of the texts left open or found wrong, and the questions that keep it. */
const found: Readonly<Record<string, readonly string[]>> = {
  "levels of Resolution 02/2025": ["local-levels", "resolution-02-date"],
  "Bình Phước's levels and territory": ["local-levels", "levels-before-merger"],
  "levels for new contents": ["new-content-levels"],
  "what Circular 64/2024 changed": ["tt-64-2024-unread", "who-sets-local-levels"],
  "rows of Article 8 known from memory or from the old text": [
    "unresolved-levels",
    "carry-over-levels",
    "factor-stacking",
    "levels-with-cap-only",
  ],
  "articles of Circular 28/2018 beside Article 8": ["tt-28-unread-articles"],
  "circular to replace Circular 28/2018": ["replacement-circular"],
  "amounts of Circulars 12/2025 and 100/2025": ["cost-norm-amounts", "travel-and-meeting-norms"],
  "levels of other provinces": ["other-provinces-levels"],
  "Circular 36/2013 as amended": ["tt-17-2018-unread", "replacement-circular"],
  "amended articles of the decree": ["nd-235-unread-parts", "commune-programme-approver", "trade-list-power"],
  "what Circular 20/2017 changed": ["tt-20-2017-unread"],
  "a new circular of the Ministry": ["replacement-circular"],
  "the national programme's targets": ["national-programme-targets"],
  "the 33 wards of the city": ["wards-after-city", "place-date"],
  "recognised craft villages": ["craft-villages-on-record"],
  "lists of communes": ["difficult-commune-lists"],
  "clauses of the decentralisation texts": ["decentralisation-clauses"],
  "size, registration, later amendments": ["sme-thresholds", "registration-bodies"],
  "women and minorities": ["women-minority-priority-rank"],
  "the area of novelty": ["novelty-area"],
  "criteria for polluters, list of technologies": ["polluter-criteria", "encouraged-technologies"],
  "self-made machinery": ["self-made-machinery-body"],
  "Circular 344/2016": ["commune-budget-circular"],
  "Circulars 17/2018, 20/2017, 28/2018, 64/2024, 14/2018 in full": [
    "tt-17-2018-unread",
    "tt-20-2017-unread",
    "tt-28-unread-articles",
    "tt-64-2024-unread",
    "selection-texts-unread",
  ],
  "the province's own process, levels and selection rules": [
    "local-process-rules",
    "local-levels",
    "selection-rules-after-merger",
  ],
  "annex of costs, plan of 2026": ["estimate-by-activity", "annual-plan-2026"],
  "layout of forms": ["forms-layout"],
  "days of the budget": ["budget-calendar"],
  "no commune's programme to imitate": ["commune-programme-model"],
  "resolutions on the city": ["city-resolutions-unread"],
  "the Centre": ["centre-after-merger"],
  "internal procedures": ["internal-procedures"],
  "which date counts for the place": ["place-date"],
  "connectives of the technology test": ["technology-criteria"],
  "selections by odd years, years of the rounds": ["selection-in-odd-years", "selection-years"],
  "the programme's words against the decree's place test": ["programme-words-on-place"],
  "the joint circular": ["joint-circular-lapse"],
  "more than 70 %": ["advance-exactly-70"],
  "classes of advance": ["tt-17-2018-unread"],
  "approval: payment or eligibility": ["payment-conditions"],
  "who approves what a commune pays": ["commune-budget-approver"],
  "days of effect that no source tells": ["dates-of-effect-unknown", "resolution-02-date", "city-resolutions-unread"],
  "dossiers not approved before the amendment": ["unapproved-before-2025-10-15"],
  "what period a cap covers": ["cap-period"],
  "investors in clusters and the list of trades": ["cluster-investor-trade"],
  "cooperatives in the programme": ["cooperatives-in-programme"],
  "mapping of trade codes": ["trade-classification"],
  "validity of certificates": ["certificate-validity"],
  "artisan titles after October 2026": ["artisan-titles-after-october-2026"],
};

describe("the register of questions is complete", () => {
  test.each(Object.entries(found))("%s", (_, kept) => {
    for (const id of kept) expect(ids.has(id), id).toBe(true);
  });

  it("holds no question that nothing raised", () => {
    const raised = new Set(Object.values(found).flat());
    const named = new Set(entries.flatMap((entry) => entry.questions ?? []));
    expect([...ids].filter((id) => !raised.has(id) && !named.has(id))).toEqual([]);
  });

  it("has every question under which a rule is read", () => {
    const asked = entries
      .filter(({ kind }) => kind === ruleKind.name)
      .flatMap(({ value }) => {
        const { requires } = ruleKind.schema.parse(value);
        return hasReadings(requires) ? [requires] : [];
      });
    expect(asked.length).toBeGreaterThan(0);
    for (const { question, readings } of asked) {
      const known = questions.find(({ id }) => id === question);
      expect(known?.readings.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(readings)));
    }
  });

  it("has every question that an entry names, and a figure that no text gives rests on one", () => {
    for (const { id, questions: named = [] } of entries) {
      for (const question of named) expect(ids.has(question), `${id} → ${question}`).toBe(true);
    }
    const unresolved = entries.filter(
      ({ kind, value }) =>
        kind === supportLevelKind.name && supportLevelKind.schema.parse(value).amount.kind === "unresolved",
    );
    expect(unresolved.length).toBeGreaterThan(0);
    for (const id of ["new-content-levels", "levels-before-merger", "unresolved-levels"])
      expect(ids.has(id)).toBe(true);
  });

  it("keeps what the notices of the province point out", () => {
    const keptAs: Readonly<Record<string, string>> = {
      "cooperative-left-out": "cooperatives-in-programme",
      "novelty-area-not-set": "novelty-area",
      "no-craft-village-on-record": "craft-villages-on-record",
    };
    const notices = entries.filter(({ kind }) => kind === noticeKind.name).map(({ id }) => id);
    expect(notices).toEqual(expect.arrayContaining(Object.keys(keptAs)));
    for (const id of Object.values(keptAs)) expect(ids.has(id)).toBe(true);
  });
});

describe.each(questions.map((question) => ({ ...question, question })))("$id", ({ question }) => {
  it("can be read, and cites only instruments on record", () => {
    expect(questionSchema.parse(question)).toEqual(question);
    const index = indexInstruments(instruments);
    const answer = question.state === "settled" ? question.answer.citations : [];
    expect(question.citations.length).toBeGreaterThan(0);
    for (const citation of [...question.citations, ...question.readings.flatMap((each) => each.citations), ...answer]) {
      expect(citationText(citation, index).vi).not.toBe("");
    }
  });

  it("is in plain words", () => {
    const { title, why, meanwhile, whoCouldAnswer, readings } = question;
    const answer = question.state === "settled" ? [question.answer.text, question.answer.document] : [];
    const texts = [title, why, whoCouldAnswer, ...readings.flatMap(({ label, ground }) => [label, ground]), ...answer];
    for (const { vi, en } of meanwhile === undefined ? texts : [...texts, meanwhile]) {
      expect([suspicionOf(vi), suspicionOf(en), technicalWordsIn(vi)]).toEqual([undefined, undefined, []]);
    }
  });

  it("names the bodies that could answer", () => {
    for (const body of question.answeredBy) expect(answeringBodyLabels[body].vi).not.toBe("");
    expect(new Set(question.answeredBy).size).toBe(question.answeredBy.length);
  });
});
