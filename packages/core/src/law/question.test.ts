import { describe, expect, it } from "vitest";
import { openQuestions, questionSchema, readingSchema, settledQuestions } from "./question.js";

const reading = {
  id: "once-ever",
  label: { vi: "Một lần", en: "Once ever" },
  ground: { vi: "Mức trần không nhắc đến năm.", en: "The cap names no year." },
  citations: [{ instrument: "tt-28-2018-btc", article: "8" }],
  assurance: "inferred",
};

const question = {
  id: "cap-period",
  title: { vi: "Mức trần áp dụng cho thời gian nào?", en: "What period does a cap cover?" },
  why: { vi: "Số tiền còn được hỗ trợ tùy thuộc.", en: "What may still be paid hangs on it." },
  readings: [reading],
  whoCouldAnswer: { vi: "Bộ Tài chính", en: "the Ministry of Finance" },
  answeredBy: ["finance-ministry"],
  settledBy: "ruling",
  state: "open",
  citations: [{ instrument: "tt-28-2018-btc", article: "8" }],
};

describe("a reading", () => {
  it("carries its ground and how sure that ground is", () => {
    expect(readingSchema.parse(reading)).toEqual(reading);
  });

  it.each([
    ["no ground", { ground: undefined }],
    ["no mark", { assurance: undefined }],
    ["a name with spaces", { id: "once ever" }],
  ])("is refused with %s", (_, change) => {
    expect(readingSchema.safeParse({ ...reading, ...change }).success).toBe(false);
  });
});

const answer = {
  text: { vi: "Một lần cho mỗi cơ sở.", en: "Once ever." },
  document: { vi: "Công văn trả lời", en: "Letter of answer" },
  date: "2026-11-02",
  citations: [{ instrument: "tt-28-2018-btc", article: "8" }],
  assurance: "verified",
};

describe("a question", () => {
  it("is read as it stands, with or without readings", () => {
    expect(questionSchema.parse(question)).toEqual(question);
    expect(questionSchema.parse({ ...question, readings: [] }).readings).toEqual([]);
  });

  it.each([
    ["an absent list of readings, which is not an empty one", { readings: undefined }],
    ["a state that is neither open nor settled", { state: "closed" }],
    ["no one who could answer", { whoCouldAnswer: undefined }],
    ["one language only", { why: { vi: "Chưa rõ" } }],
    ["an unknown field", { closedOn: "2026-11-02" }],
    ["no body named", { answeredBy: [] }],
    ["a body that nobody knows", { answeredBy: ["somebody"] }],
    ["an answer while it is open", { answer }],
    ["no answer although it is settled", { state: "settled" }],
    ["an answer without its document", { state: "settled", answer: { ...answer, document: undefined } }],
    ["an answer without a ground", { state: "settled", answer: { ...answer, citations: [] } }],
    ["an answer of no calendar day", { state: "settled", answer: { ...answer, date: "02/11/2026" } }],
  ])("is refused with %s", (_, change) => {
    expect(questionSchema.safeParse({ ...question, ...change }).success).toBe(false);
  });
});

describe("open and settled questions", () => {
  const parsed = ["first", "second", "third"].map((id) =>
    questionSchema.parse(id === "second" ? { ...question, id, state: "settled", answer } : { ...question, id }),
  );

  it("are told apart, in the order of the list", () => {
    expect(openQuestions(parsed).map(({ id }) => id)).toEqual(["first", "third"]);
    expect(settledQuestions(parsed).map(({ id }) => id)).toEqual(["second"]);
  });

  it("carry their answer once they are settled", () => {
    expect(settledQuestions(parsed)[0]?.answer).toEqual(answer);
  });
});
