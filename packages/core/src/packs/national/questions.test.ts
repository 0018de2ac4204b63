import { describe, expect, it } from "vitest";
import { suspicionOf } from "../../basis/index.js";
import { citationText, indexInstruments, type Question, questionSchema, settledQuestions } from "../../law/index.js";
import { nationalInstruments } from "./instruments.js";
import { nationalQuestions } from "./questions.js";
import { decidingQuestions } from "./questions-deciding.js";

const instruments = indexInstruments(nationalInstruments);

function question(id: string): Question {
  const found = nationalQuestions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No question ${id}`);
  return found;
}

function readings(id: string): readonly string[] {
  return question(id).readings.map((reading) => reading.id);
}

describe("the questions of the State's law", () => {
  it("are valid, each id once", () => {
    for (const each of nationalQuestions) expect(questionSchema.parse(each)).toEqual(each);
    expect(new Set(nationalQuestions.map(({ id }) => id)).size).toBe(nationalQuestions.length);
  });

  it("have the readings that decisions are taken under", () => {
    expect(readings("place-date")).toEqual(["decision-date", "plan-basis-date"]);
    expect(readings("cap-period")).toEqual(["once-ever", "per-year", "per-support"]);
    expect(readings("cluster-investor-trade")).toEqual(["exempt", "bound"]);
    expect(readings("factor-stacking")).toEqual(["non-stacking", "stacking"]);
    expect(readings("novelty-area")).toEqual(["commune", "province"]);
  });

  it("have either no reading or a choice between readings, each with its own name", () => {
    for (const { id, readings: all } of nationalQuestions) {
      expect(all.length, id).not.toBe(1);
      expect(new Set(all.map((reading) => reading.id)).size, id).toBe(all.length);
    }
  });

  it("are open where a decision hangs on them", () => {
    expect(decidingQuestions.every(({ state }) => state === "open")).toBe(true);
  });

  it.each([
    ["joint-circular-lapse", "tt-28-2018-btc", "corroborated"],
    ["advance-exactly-70", "tt-36-2013-bct", "verified-original"],
    ["selection-in-odd-years", "tt-14-2018-bct", "corroborated"],
    ["programme-words-on-place", "nd-45-2012", "verified"],
  ])("hold %s as settled, with the text that answered it and its mark", (id, instrument, assurance) => {
    const { answer } = settledQuestions(nationalQuestions).find((each) => each.id === id) ?? expect.fail();
    expect([answer.citations[0]?.instrument, answer.assurance]).toEqual([instrument, assurance]);
  });

  it("take the old cut-off for the place test as an analogy only", () => {
    const basisDate = question("place-date").readings.find(({ id }) => id === "plan-basis-date");
    expect(basisDate?.assurance).toBe("inferred");
    expect(basisDate?.citations).toEqual([{ instrument: "tt-46-2012-bct", article: "3", clause: "1", point: "đ" }]);
    expect(basisDate?.label.vi).toContain("15/10/2025");
  });

  it("show what stacking would change, in triệu đồng", () => {
    expect(question("factor-stacking").why.vi).toMatch(/450.*675/);
  });

  it("name every text that was not read", () => {
    for (const id of ["tt-64-2024-unread", "tt-20-2017-unread", "tt-17-2018-unread", "nd-235-unread-parts"]) {
      expect(question(id).readings).toEqual([]);
    }
    expect(question("replacement-circular").citations.length).toBe(3);
    expect(question("unapproved-before-2025-10-15").citations).toEqual([{ instrument: "nd-235-2025" }]);
  });

  it("cite only instruments on record", () => {
    for (const { citations, readings: all } of nationalQuestions) {
      for (const citation of [...citations, ...all.flatMap((reading) => reading.citations)]) {
        expect(citationText(citation, instruments).vi).not.toBe("");
      }
    }
  });

  it("are short and in clean letters", () => {
    for (const { id, title, why, readings: all, whoCouldAnswer } of nationalQuestions) {
      const texts = [title, why, whoCouldAnswer, ...all.flatMap(({ label, ground }) => [label, ground])];
      for (const { vi, en } of texts) {
        expect([suspicionOf(vi), suspicionOf(en)], id).toEqual([undefined, undefined]);
        expect(vi.length, vi).toBeLessThan(170);
      }
      expect(title.vi.endsWith("?"), id).toBe(true);
      expect(title.en.endsWith("?"), id).toBe(true);
    }
  });
});
