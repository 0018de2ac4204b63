import { describe, expect, test } from "vitest";
import { citationSchema, instrumentIdSchema } from "./citation.js";
import { type Finding, findingCategorySchema, findingSchema, severitySchema, whereSchema } from "./finding.js";

describe("the id of an instrument", () => {
  test.each(["nd-45-2012", "luat-17-2023", "tt-28-2018-btc", "qd-33-2026-dong-nai", "nq-30-2026-qh16"])("%s", (id) =>
    expect(instrumentIdSchema.parse(id)).toBe(id),
  );

  test.each([
    "45/2012/NĐ-CP",
    "ND-45-2012",
    "nđ-45-2012",
    "nd",
    "nd-",
    "nd--45",
    "-nd-45",
    "45-2012",
    "nd-45-2012 ",
    "",
  ])("%j is none", (id) => expect(instrumentIdSchema.safeParse(id).success).toBe(false));
});

describe("a citation", () => {
  test("names the instrument and what is known of the place in it", () => {
    const pointA = { instrument: "nd-45-2012", article: "1", clause: "2", point: "a" };
    expect(citationSchema.parse(pointA)).toEqual(pointA);
    expect(citationSchema.parse({ instrument: "nd-235-2025" })).toEqual({ instrument: "nd-235-2025" });
    expect(citationSchema.parse({ instrument: "qd-33-2026-dong-nai", section: "III.1" }).section).toBe("III.1");
  });

  test("points have letters of the Vietnamese alphabet: đ comes after d", () =>
    expect(citationSchema.parse({ instrument: "tt-46-2012-bct", article: "6", point: "đ" }).point).toBe("đ"));

  test("names the provision that amended the place", () => {
    const cited = citationSchema.parse({
      instrument: "nd-45-2012",
      article: "1",
      amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
    });
    expect(cited.amendedBy?.clause).toBe("1");
  });

  test.each([
    ["no instrument", { article: "1" }],
    ["an empty article: a place not read is left out", { instrument: "nd-45-2012", article: "" }],
    ["a number for an article", { instrument: "nd-45-2012", article: 1 }],
    ["a misspelt part", { instrument: "nd-45-2012", artcle: "1" }],
    [
      "an amendment of an amendment",
      { instrument: "nd-45-2012", amendedBy: { instrument: "nd-1-2025", amendedBy: {} } },
    ],
  ])("%s is refused", (_, value) => expect(citationSchema.safeParse(value).success).toBe(false));
});

const finding: Finding = {
  code: "rule.place-of-production",
  severity: "error",
  category: "place",
  message: { vi: "Nơi sản xuất là phường.", en: "Production is in a ward." },
  citations: [{ instrument: "nd-45-2012", article: "1" }],
  where: { kind: "document", pointer: "/production/commune" },
  fix: { vi: "Chọn xã khác.", en: "Choose another commune." },
};

describe("a finding is the one shape of all that is said about a case", () => {
  test("stays as it is through JSON", () =>
    expect(findingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding));

  test("may point nowhere and offer no way to mend it", () => {
    const { where: _, fix: __, ...plain } = finding;
    expect(findingSchema.parse(plain)).toEqual(plain);
  });

  test("severity: stops, needs a person, worth knowing", () => {
    for (const severity of ["error", "warning", "note"]) expect(severitySchema.parse(severity)).toBe(severity);
    expect(severitySchema.safeParse("info").success).toBe(false);
  });

  test("its strand is a category of its own", () => {
    for (const strand of ["beneficiary", "place", "activity"]) {
      expect(findingCategorySchema.safeParse(strand).success).toBe(true);
    }
  });

  test.each([
    ["a code without a dot", { code: "place" }],
    ["a code with capitals", { code: "Rule.place" }],
    ["a code that ends in a dot", { code: "rule." }],
    ["an unknown severity", { severity: "fatal" }],
    ["an unknown category", { category: "other" }],
    ["one language only", { message: { vi: "Chưa đúng" } }],
    ["no list of grounds", { citations: undefined }],
    ["a member that it does not know", { path: "/a" }],
  ])("%s is refused", (_, change) => expect(findingSchema.safeParse({ ...finding, ...change }).success).toBe(false));
});

describe("where a finding points", () => {
  test("into a document: a JSON Pointer, empty for the whole", () =>
    expect(whereSchema.parse({ kind: "document", pointer: "" })).toEqual({ kind: "document", pointer: "" }));

  test("at a cell: sheet, row from 1 as people count, column", () =>
    expect(whereSchema.parse({ kind: "sheet", sheet: "Đề án", row: 1, column: "C" }).kind).toBe("sheet"));

  test.each([
    ["row nought", { kind: "sheet", sheet: "Đề án", row: 0, column: "C" }],
    ["half a row", { kind: "sheet", sheet: "Đề án", row: 1.5, column: "C" }],
    ["both at once", { kind: "document", pointer: "", row: 1 }],
    ["neither", { kind: "page", page: 3 }],
  ])("%s is refused", (_, value) => expect(whereSchema.safeParse(value).success).toBe(false));
});
