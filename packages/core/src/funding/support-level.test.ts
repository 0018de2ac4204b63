import { describe, expect, test } from "vitest";
import { levelOfFrame } from "../../test/level-of-frame.js";
import { plainDate } from "../basis/index.js";
import type { Entry } from "../rulebook/index.js";
import { levelFor, readyLevels } from "./ready-level.js";
import { type SupportLevel, supportLevelKind, supportLevelSchema } from "./support-level.js";

const machinery = { ...levelOfFrame("advanced-machinery"), stream: "local", frame: "local" };

function entry(id: string, changes: Partial<SupportLevel> = {}, territory: string | null = null): Entry<SupportLevel> {
  return {
    id,
    kind: supportLevelKind.name,
    inForceFrom: plainDate("2026-01-01"),
    inForceTo: null,
    territory,
    citations: [{ instrument: "nq-02-2025-dong-nai" }],
    assurance: "verified",
    value: supportLevelSchema.parse({ ...machinery, ...changes }),
  };
}

describe("how a text fixes support", () => {
  const why = { vi: "Chưa tìm thấy", en: "Not found" };

  test.each([
    ["a ratio with a cap", { kind: "ratio-with-cap", ratio: { numerator: 1, denominator: 2 }, cap: 1 }],
    ["a ratio", { kind: "ratio", ratio: { numerator: 1, denominator: 2 } }],
    ["a cap", { kind: "cap", cap: 100_000_000 }],
    ["the price that was approved", { kind: "approved-price" }],
    ["a cost norm", { kind: "cost-norm", pointsTo: why }],
    ["no text that is held", { kind: "unresolved", why }],
  ])("by %s", (_, amount) => expect(supportLevelSchema.safeParse({ ...machinery, amount }).success).toBe(true));

  test.each([
    ["a cap that is only remembered", { kind: "remembered", cap: 50_000_000 }],
    ["a figure beside the statement that there is none", { kind: "unresolved", why, cap: 50_000_000 }],
    ["no figure and no reason", { kind: "unresolved" }],
    ["a ratio as a fraction", { kind: "ratio", ratio: 0.5 }],
    ["a cap below nothing", { kind: "cap", cap: -1 }],
  ])("not by %s", (_, amount) => expect(supportLevelSchema.safeParse({ ...machinery, amount }).success).toBe(false));

  test("a level without an activity, a unit or a stream is none", () => {
    for (const change of [{ activities: [] }, { unit: undefined }, { stream: "commune" }, { frame: undefined }]) {
      expect(supportLevelSchema.safeParse({ ...machinery, ...change }).success).toBe(false);
    }
  });

  test("a factor has a ground and a mark of its own", () => {
    const [factor] = levelOfFrame("advanced-machinery").capFactors;
    for (const change of [{ citations: [] }, { assurance: undefined }, { when: undefined }]) {
      expect(supportLevelSchema.safeParse({ ...machinery, capFactors: [{ ...factor, ...change }] }).success).toBe(
        false,
      );
    }
  });

  test("a factor raises the cap, a ratio is a share: a factor below one and a ratio above one are slips", () => {
    const [factor] = levelOfFrame("advanced-machinery").capFactors;
    const half = { ...factor, factor: { numerator: 1, denominator: 2 } };
    expect(supportLevelSchema.safeParse({ ...machinery, capFactors: [half] }).success).toBe(false);
    const amount = { kind: "ratio", ratio: { numerator: 3, denominator: 2 } };
    expect(supportLevelSchema.safeParse({ ...machinery, amount }).success).toBe(false);
  });
});

describe("which level holds", () => {
  const general = entry("level.general");
  const binhPhuoc = entry("level.binh-phuoc", {}, "binh-phuoc");
  const nationwide = entry("level.national", { stream: "national", frame: "national" });
  const levels = readyLevels([nationwide, general, binhPhuoc]);
  const asked = { activity: "advanced-machinery", stream: "local", territory: undefined, facts: {} };
  const idFor = (changes: Partial<Parameters<typeof levelFor>[1]>) => {
    const level = levelFor(levels, { ...asked, ...changes });
    return typeof level === "object" && "entry" in level ? level.entry.id : level;
  };

  test("that of the stream that was asked for", () => {
    expect(idFor({ stream: "national" })).toBe("level.national");
    expect(idFor({ stream: "local", territory: "dong-nai" })).toBe("level.general");
  });

  test("a figure of an old province wins where it binds and nowhere else", () => {
    expect(idFor({ territory: "binh-phuoc" })).toBe("level.binh-phuoc");
    expect(idFor({ territory: "dong-nai" })).toBe("level.general");
  });

  test("while the place is not known, a figure that binds in one part only leaves the level open", () => {
    expect(idFor({ territory: undefined })).toBe("depends-on-place");
    expect(idFor({ territory: undefined, stream: "national" })).toBe("level.national");
  });

  test("none for an activity that no level names", () => expect(idFor({ activity: "showroom" })).toBeUndefined());

  test("a figure that binds elsewhere only is none here", () =>
    expect(levelFor(readyLevels([binhPhuoc]), { ...asked, territory: "dong-nai" })).toBeUndefined());

  test("the conditions of factors are made ready once and read facts", () => {
    const [factor] = levels[0]?.factors ?? [];
    expect(factor?.condition.reads).toEqual(["project.equipmentForm"]);
    expect(factor?.condition.evaluate({ "project.equipmentForm": "technology-line" })).toBe(true);
    expect(factor?.condition.evaluate({})).toBe("unknown");
  });
});
