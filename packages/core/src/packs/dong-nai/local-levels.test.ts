import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../../test/wording.js";
import { addDays, type PlainDate, plainDate } from "../../basis/index.js";
import { decidableSchema } from "../../eligibility/index.js";
import { levelFor, readyLevels, type SupportLevel, supportLevelKind, supportLevelSchema } from "../../funding/index.js";
import { entriesOf, isCovered, resolveRulebook } from "../../rulebook/index.js";
import { nationalLevels } from "../national/index.js";
import { dongNai, dongNaiRegister } from "./index.js";
import { localLevels } from "./local-levels.js";
import { mergerDate } from "./province.js";

const levels = dongNai.entries.filter(({ kind }) => kind === supportLevelKind.name);
const decidable = dongNai.entries
  .filter(({ kind }) => kind === "decidable-activities")
  .flatMap(({ value }) => decidableSchema.parse(value).activities);
const streams = ["national", "local"] as const;

/** Every day on which a level begins or ends, with the days before and after, and one far ahead. */
const boundaries = [
  ...new Set(
    levels.flatMap(({ inForceFrom, inForceTo }) =>
      [inForceFrom, ...(inForceTo === null ? [] : [inForceTo])].flatMap((day) =>
        [-1, 0, 1].map((days) => addDays(day, days)),
      ),
    ),
  ),
  plainDate("2025-10-15"),
  plainDate("2026-04-30"),
  plainDate("2030-12-31"),
].sort();

const levelsByDay = new Map<PlainDate, ReturnType<typeof readLevels>>();

function readLevels(asOf: PlainDate) {
  return entriesOf(resolveRulebook(dongNai, { asOf }), supportLevelKind);
}

function levelsOn(asOf: PlainDate, activity: string, stream: SupportLevel["stream"]) {
  const all = levelsByDay.get(asOf) ?? readLevels(asOf);
  levelsByDay.set(asOf, all);
  return all.filter(({ value }) => value.stream === stream && value.activities.includes(activity));
}

describe("for every activity that can be decided, both streams, every day that is covered", () => {
  const covered = boundaries.filter((asOf) => isCovered(resolveRulebook(dongNai, { asOf }), "level"));

  test("coverage begins on 11/05/2018 and has no end", () => {
    expect(covered[0]).toBe("2018-05-11");
    expect(covered).toEqual(boundaries.filter((day) => day >= "2018-05-11"));
  });

  test.each(covered)("on %s exactly one level, or a row that says why there is no figure", (asOf) => {
    for (const activity of decidable) {
      for (const stream of streams) {
        const found = levelsOn(asOf, activity, stream);
        const cases = found.map(({ value }) => value.variant?.label.vi);
        expect(cases.length, `${activity}, ${stream}`).toBeGreaterThan(0);
        expect(new Set(cases).size, `${activity}, ${stream}`).toBe(cases.length);
        if (cases.includes(undefined)) expect(cases, `${activity}, ${stream}`).toHaveLength(1);
      }
    }
  });

  test("no activity ever has two, decidable or not", () => {
    for (const asOf of boundaries) {
      for (const { id } of dongNaiRegister.activities) {
        for (const stream of streams) {
          const plain = levelsOn(asOf, id, stream).filter(({ value }) => value.variant === undefined);
          expect(plain.length).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  test("before coverage there is none", () => {
    for (const activity of decidable) {
      for (const stream of streams) expect(levelsOn(plainDate("2018-05-10"), activity, stream)).toEqual([]);
    }
  });

  test("both old provinces get the same level: no figure of one of them is known", () => {
    const ready = readyLevels(entriesOf(resolveRulebook(dongNai, { asOf: "2026-03-01" }), supportLevelKind));
    for (const activity of decidable) {
      const ids = [undefined, "dong-nai", "binh-phuoc"].map((territory) => {
        const level = levelFor(ready, { activity, stream: "local", territory, facts: {} });
        return typeof level === "object" && "entry" in level ? level.entry.id : JSON.stringify(level);
      });
      expect(new Set(ids).size).toBe(1);
    }
  });
});

const ofLevelsAbove = ["product-selection", "trade-association"];

describe("local money of Đồng Nai, until Resolution 02/2025/NQ-HĐND is entered", () => {
  const rows = localLevels.map((entry) => ({ ...entry, value: supportLevelSchema.parse(entry.value) }));
  const after = rows.filter(({ inForceFrom, inForceTo }) => inForceFrom >= mergerDate && inForceTo === null);
  const before = rows.filter(({ inForceFrom }) => inForceFrom < mergerDate);

  test("is the national frame, and is shown as that", () => {
    for (const { level } of nationalLevels) {
      if (level.activities.some((activity) => ofLevelsAbove.includes(activity))) continue;
      const own = after.find(
        ({ value }) =>
          value.activities[0] === level.activities[0] && value.variant?.label.vi === level.variant?.label.vi,
      );
      expect(own?.value).toMatchObject({ ...level, stream: "local", frame: "national-frame" });
    }
  });

  test("where the frame speaks of levels above a province only, no figure stands in for the province's own", () => {
    for (const activity of ofLevelsAbove) {
      const own = after.filter(({ value }) => value.activities.includes(activity));
      expect(own.map(({ value }) => value.amount.kind)).toEqual(["unresolved"]);
    }
  });

  test("is inferred, every row of it", () => {
    for (const { id, assurance } of rows) expect([id, assurance]).toEqual([id, "inferred"]);
  });

  test("says so in words, and that it is until the resolution is entered", () => {
    for (const { note } of after.filter(({ value }) => value.frame === "national-frame")) {
      expect(note?.vi).toMatch(/^Khung trung ương, tạm dùng đến khi nhập mức của Nghị quyết số 02\/2025\/NQ-HĐND/);
      expect(technicalWordsIn(note?.vi ?? "")).toEqual([]);
    }
  });

  test("for machinery 300 and models 1.000 the arithmetic of Decision 33 is a ground of its own", () => {
    const grounds = Object.fromEntries(
      after.map(({ id, citations }) => [id, citations.some(({ instrument }) => instrument === "qd-33-2026-dong-nai")]),
    );
    expect(grounds).toMatchObject({
      "level.local.advanced-machinery": true,
      "level.local.demonstration-model": true,
      "level.local.exemplary-model": false,
      "level.local.cleaner-production-pilot": false,
      "level.local.sustainable-production-model": false,
    });
    const noteOf = (id: string) => after.find((row) => row.id === id)?.note?.vi;
    expect(noteOf("level.local.advanced-machinery")).toContain("300 triệu đồng một cơ sở");
    expect(noteOf("level.local.demonstration-model")).toContain("1.000 triệu đồng một mô hình");
  });

  test("what the two old provinces paid before the merger was not found: no figure stands there", () => {
    const activitiesOf = (list: typeof rows) => new Set(list.flatMap(({ value }) => value.activities));
    expect(activitiesOf(before)).toEqual(activitiesOf(after));
    for (const { inForceFrom, inForceTo, value } of before) {
      expect([inForceFrom, inForceTo]).toEqual(["2018-05-11", addDays(mergerDate, -1)]);
      expect(value.amount.kind).toBe("unresolved");
      expect(value.priority).toBeUndefined();
    }
  });

  test("none is above the national frame", () => {
    for (const { value } of after) {
      const frame = nationalLevels.find(
        ({ level }) =>
          level.activities[0] === value.activities[0] && level.variant?.label.vi === value.variant?.label.vi,
      );
      if ("cap" in value.amount && frame !== undefined && "cap" in frame.level.amount) {
        expect(value.amount.cap).toBeLessThanOrEqual(frame.level.amount.cap);
      }
    }
  });
});
