import { describe, expect, it } from "vitest";
import { suspicionOf } from "../../basis/index.js";
import { citationText, indexInstruments, type Question, questionSchema } from "../../law/index.js";
import { dongNaiQuestions } from "./questions.js";
import { dongNaiRegister } from "./register.js";

const instruments = indexInstruments(dongNaiRegister.instruments);

function question(id: string): Question {
  const found = dongNaiQuestions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No question ${id}`);
  return found;
}

describe("the open questions of Đồng Nai", () => {
  it("are valid, open, with ids that no question of the State has", () => {
    for (const each of dongNaiQuestions) expect(questionSchema.parse(each)).toEqual(each);
    const ids = dongNaiRegister.questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(dongNaiQuestions.every(({ state }) => state === "open")).toBe(true);
  });

  it("hold two readings of who approves what a commune pays, with unequal grounds", () => {
    const readings = question("commune-budget-approver").readings.map(({ id, assurance }) => [id, assurance]);
    expect(readings).toEqual([
      ["provincial-committee", "verified"],
      ["commune-committee", "old-text"],
    ]);
  });

  it("ask where the resolution of 2025 binds, and only infer", () => {
    const { readings, why } = question("local-levels");
    expect(readings.map(({ id }) => id)).toEqual(["whole-territory", "former-dong-nai"]);
    expect(readings.every(({ assurance }) => assurance === "inferred")).toBe(true);
    expect(why.vi).toContain("Bình Phước");
  });

  it.each([
    "craft-villages-on-record",
    "self-made-machinery-body",
    "estimate-by-activity",
    "local-process-rules",
    "selection-years",
    "difficult-commune-lists",
    "wards-after-city",
  ])("name no reading where none is named: %s", (id) => {
    expect(question(id).readings).toEqual([]);
  });

  it("cite only instruments on record", () => {
    for (const { citations, readings } of dongNaiQuestions) {
      expect(citations.length).toBeGreaterThan(0);
      for (const citation of [...citations, ...readings.flatMap((reading) => reading.citations)]) {
        expect(citationText(citation, instruments).vi).not.toBe("");
      }
    }
  });

  it("are short, asked as questions, in clean letters", () => {
    for (const { title, why, whoCouldAnswer, readings } of dongNaiQuestions) {
      for (const { vi, en } of [title, why, whoCouldAnswer, ...readings.flatMap((each) => [each.label, each.ground])]) {
        expect([suspicionOf(vi), suspicionOf(en)]).toEqual([undefined, undefined]);
        expect(vi.length, vi).toBeLessThan(190);
      }
      expect([title.vi.at(-1), title.en.at(-1)]).toEqual(["?", "?"]);
    }
  });
});
