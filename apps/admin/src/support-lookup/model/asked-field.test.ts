import { askedFields, factDefinition, factNames, fieldLabel } from "@khuyencong/core/facts";
import { describe, expect, it } from "vitest";
import { askedField, fieldId } from "./asked-field";

describe("how fields are asked", () => {
  it.each([
    ["/category", "choice"],
    ["/applicant/mainLine", "choice"],
    ["/applicant/isRegistered", "yes-no"],
    ["/applicant/sizedByCapitalOnly", "yes-no"],
    ["/applicant/insuredWorkers", "number"],
    ["/applicant/workers", "number"],
    ["/applicant/capital", "money"],
    ["/project/cost", "money"],
    ["/project/investmentDone", "money"],
    ["/production/commune", "commune"],
    ["/production/trade", "trade"],
    ["/earlierSupport", "earlier-support"],
    ["/loans", "loans"],
    ["/judgements/tradeIsEligible", "judgement"],
  ])("%s by %s", (pointer, widget) => expect(askedField(pointer).widget).toBe(widget));

  it("every fact by what its type needs", () => {
    const widgets: Readonly<Record<string, readonly string[]>> = {
      boolean: ["yes-no", "judgement"],
      choice: ["choice"],
      "whole-number": ["money", "number"],
    };
    for (const name of factNames) {
      const { origin, type, pointer } = factDefinition(name);
      if (origin === "given") expect(widgets[type.type], name).toContain(askedField(pointer).widget);
      if (origin === "judgement") expect(askedField(pointer).widget, name).toBe("judgement");
    }
  });

  it("every field in words of its own, none like another", () => {
    const questions = askedFields.map((pointer) => askedField(pointer).question.vi);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions).not.toContain(fieldLabel("").vi);
  });

  it("a choice with its answers, a number with its unit", () => {
    for (const pointer of askedFields) {
      const { widget, choices, unit } = askedField(pointer);
      expect(Object.keys(choices).length > 0, pointer).toBe(widget === "choice");
      expect(unit !== undefined, pointer).toBe(widget === "number");
    }
  });

  it("each under an id of its own", () => {
    expect(fieldId("/project/cost")).toBe("field-project-cost");
    expect(new Set(askedFields.map(fieldId)).size).toBe(askedFields.length);
  });
});
