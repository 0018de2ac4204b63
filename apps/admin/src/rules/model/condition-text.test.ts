import { describe, expect, it } from "vitest";
import { contextIn } from "../../../test/told-law";
import { activitiesNamedBy, conditionText, wordsOfCondition } from "./condition-text";

const vietnamese = contextIn("vi");

describe("a condition in words", () => {
  it.each([
    [{ fact: "project.isNewEquipment", operator: "equal", value: true }, "Máy móc thiết bị mới"],
    [{ fact: "project.isNewEquipment", operator: "equal", value: false }, "Không có: Máy móc thiết bị mới"],
    [{ fact: "project.cost", operator: "lessThan", value: 700_000_000 }, /dưới 700 triệu đồng$/],
    [{ fact: "activity", operator: "equal", value: "demonstration-model" }, /^Nội dung hoạt động: Mô hình trình diễn/],
    [{ fact: "applicant.workers", operator: "greaterThan", value: { fact: "project.cost" } }, /trên Tổng chi phí/],
  ] as const)("%j", (condition, expected) => {
    const said = wordsOfCondition(conditionText(condition, vietnamese));
    if (typeof expected === "string") expect(said).toBe(expected);
    else expect(said).toMatch(expected);
  });

  it("names the choices of a fact, never their codes", () => {
    const condition = {
      fact: "applicant.legalForm",
      operator: "in",
      value: ["enterprise", "household-business"],
    } as const;
    expect(wordsOfCondition(conditionText(condition, vietnamese))).toBe(
      "Hình thức tổ chức là một trong: Doanh nghiệp, Hộ kinh doanh",
    );
  });

  it("keeps groups apart, and tells a group of one without its group", () => {
    const first = { fact: "project.isNewEquipment", operator: "equal", value: true } as const;
    const second = { fact: "applicant.isRegistered", operator: "equal", value: true } as const;
    expect(conditionText({ all: [{ any: [first] }, { not: second }] }, contextIn("en"))).toEqual({
      label: "All of these",
      parts: [{ text: "The equipment is new" }, { label: "Not this", parts: [{ text: expect.any(String) }] }],
    });
  });
});

describe("the activities that a condition names", () => {
  it("are those it compares with, in any depth", () => {
    const one = { fact: "activity", operator: "equal", value: "advanced-machinery" } as const;
    const several = { fact: "activity", operator: "in", value: ["demonstration-model", "exemplary-model"] } as const;
    expect(activitiesNamedBy({ any: [one, { not: several }] })).toEqual([
      "advanced-machinery",
      "demonstration-model",
      "exemplary-model",
    ]);
    expect(activitiesNamedBy({ fact: "stream", operator: "equal", value: "local" })).toEqual([]);
  });
});
