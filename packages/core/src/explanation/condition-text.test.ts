import { describe, expect, it, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import { suspicionOf } from "../basis/index.js";
import { ruleKind } from "../eligibility/index.js";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { wholeLaw } from "../rulebook/index.js";
import { type Condition, hasReadings, operators } from "../rules/index.js";
import { conditionMessages } from "./condition-messages.js";
import { conditionOutline, conditionText } from "./condition-text.js";

const { activities } = dongNaiRegister;
const isNew: Condition = { fact: "project.isNewEquipment", operator: "equal", value: true };
const isLocal: Condition = { fact: "stream", operator: "equal", value: "local" };
const forTwo: Condition = { fact: "activity", operator: "in", value: ["advanced-machinery", "demonstration-model"] };

const workers = (operator: "lessThan" | "lessThanInclusive" | "greaterThan" | "greaterThanInclusive"): Condition => ({
  fact: "applicant.workers",
  operator,
  value: 50,
});

describe("a single test", () => {
  test.each<[Condition, string]>([
    [isNew, "Máy móc thiết bị mới: có"],
    [{ ...isNew, value: false }, "Máy móc thiết bị mới: không"],
    [{ ...isNew, operator: "notEqual" }, "Máy móc thiết bị mới: không"],
    [isLocal, "Nguồn kinh phí: Khuyến công địa phương"],
    [{ ...isLocal, operator: "notEqual" }, "Nguồn kinh phí không phải Khuyến công địa phương"],
    [workers("lessThan"), "Số lao động: dưới 50 người"],
    [workers("lessThanInclusive"), "Số lao động: không quá 50 người"],
    [workers("greaterThan"), "Số lao động: trên 50 người"],
    [workers("greaterThanInclusive"), "Số lao động: từ 50 người trở lên"],
    [{ fact: "project.cost", operator: "greaterThan", value: 700_000_000 }, ": trên 700 triệu đồng"],
    [{ ...forTwo, value: ["advanced-machinery"] }, "Nội dung hỗ trợ: "],
    [forTwo, "Nội dung hỗ trợ, một trong: "],
  ])("%j is told as %s", (condition, words) => expect(conditionText(condition, activities).vi).toContain(words));

  it("names activities, never their code", () => {
    const { vi } = conditionText(forTwo, activities);
    for (const { id, name } of activities) {
      if (["advanced-machinery", "demonstration-model"].includes(id)) expect(vi).toContain(name.vi);
      expect(vi).not.toContain(id);
    }
  });

  it("of a fact that nobody knows is refused", () => {
    expect(() => conditionText({ fact: "applicant.shoeSize", operator: "equal", value: 1 }, [])).toThrow(RangeError);
  });
});

describe("groups", () => {
  it("stand in brackets inside another group", () => {
    const { vi, en } = conditionText({ any: [isLocal, { all: [isNew, workers("lessThan")] }] }, []);
    expect(vi).toBe(
      "Nguồn kinh phí: Khuyến công địa phương; hoặc (Máy móc thiết bị mới: có; và Số lao động: dưới 50 người)",
    );
    expect(en).toContain("; or (");
  });

  it("of one are that one", () => {
    expect(conditionText({ all: [{ any: [isNew] }] }, [])).toEqual(conditionText(isNew, []));
    expect(conditionOutline({ all: [isNew] }, []).parts).toEqual([]);
  });

  it("that are denied turn around: not both is one of them not", () => {
    const denied = conditionOutline({ not: { all: [isNew, isLocal] } }, []);
    expect(denied.join).toBe("any");
    expect(denied.text).toEqual(conditionMessages.heading.any);
    expect(conditionOutline({ not: { any: [isNew, isLocal] } }, []).join).toBe("all");
    expect(conditionOutline({ not: { not: { all: [isNew, isLocal] } } }, []).join).toBe("all");
  });
});

test("what is denied twice is what was said", () => {
  for (const operator of operators) {
    expect(conditionMessages.opposite[conditionMessages.opposite[operator]]).toBe(operator);
  }
});

describe("every rule of Đồng Nai", () => {
  const rules = wholeLaw(dongNai, dongNaiRegister).entries.filter(({ kind }) => kind === ruleKind.name);
  test.each(rules)("$id is told in plain words", ({ value }) => {
    const { appliesWhen, requires } = ruleKind.schema.parse(value);
    const conditions = hasReadings(requires) ? Object.values(requires.readings) : [requires];
    for (const condition of appliesWhen === undefined ? conditions : [...conditions, appliesWhen]) {
      const { vi, en } = conditionText(condition, activities);
      expect([suspicionOf(vi), suspicionOf(en)]).toEqual([undefined, undefined]);
      expect(technicalWordsIn(vi)).toEqual([]);
    }
  });
});
