import { describe, expect, test } from "vitest";
import { applicationSchema } from "./application.js";
import { askedFields, fieldsBehind } from "./asked-fields.js";
import { fieldLabel } from "./field-labels.js";
import { factDefinition, factNames } from "./vocabulary/index.js";

const sectionsOf = (pointers: readonly string[]) => [...new Set(pointers.map((pointer) => pointer.split("/")[1]))];

describe("the fields that a form can ask for", () => {
  test("no given fact and no judgement is forgotten", () => {
    const asked = factNames.map(factDefinition).filter(({ origin }) => origin !== "derived");
    for (const { pointer } of asked) expect(askedFields).toContain(pointer);
  });

  test("a fact that is worked out is asked for by the fields behind it", () => {
    for (const name of factNames) expect(askedFields).toEqual(expect.arrayContaining([...fieldsBehind(name)]));
    expect(fieldsBehind("applicant.isSme")).toContain("/applicant/capital");
    expect(fieldsBehind("trade.isClayBuildingMaterial")).toEqual(["/production/trade"]);
  });

  test("none stands there twice", () => expect(new Set(askedFields).size).toBe(askedFields.length));

  test("who, where, what, commitments, judgements: each section in one piece", () => {
    expect(sectionsOf(askedFields)).toEqual([
      "category",
      "applicant",
      "production",
      "stream",
      "project",
      "loans",
      "commitments",
      "earlierSupport",
      "judgements",
    ]);
    const sections = askedFields.map((pointer) => pointer.split("/")[1]);
    for (const section of sectionsOf(askedFields)) {
      const length = sections.filter((each) => each === section).length;
      expect(sections.lastIndexOf(section) - sections.indexOf(section) + 1, section).toBe(length);
    }
  });

  test("within a section in the order of the vocabulary, the size where it is asked about", () => {
    const place = (pointer: string) => askedFields.indexOf(pointer);
    expect(place("/applicant/isRegistered")).toBeLessThan(place("/applicant/mainLine"));
    expect(place("/applicant/capital")).toBeLessThan(place("/applicant/producesDirectly"));
    expect(place("/project/cost")).toBeLessThan(place("/project/equipmentForm"));
  });

  test("each has a name of its own", () => {
    const labels = askedFields.map((pointer) => fieldLabel(pointer).vi);
    expect(labels).not.toContain(fieldLabel("").vi);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("each is a field that an application has", () => {
    for (const pointer of askedFields) {
      const [section = "", field] = pointer.slice(1).split("/");
      const asked = field === undefined ? { [section]: null } : { [section]: { [field]: null } };
      const read = applicationSchema.safeParse({ activity: "advanced-machinery", planYear: 2026, ...asked });
      // Refused for its value, not as a field that nobody knows.
      expect(
        read.error?.issues.map(({ code }) => code),
        pointer,
      ).not.toContain("unrecognized_keys");
      expect(read.success, pointer).toBe(false);
    }
  });
});
