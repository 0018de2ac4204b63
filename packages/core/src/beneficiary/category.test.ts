import { describe, expect, test } from "vitest";
import { bilingualTextSchema, suspicionOf } from "../basis/index.js";
import { categories, categoryLabels, categorySchema } from "./category.js";
import { legalFormLabels, legalFormSchema, legalForms } from "./legal-form.js";

describe("as what an applicant comes: the doors of Article 1(2) of the decree as amended in 2025", () => {
  test("point a, the three of point b, artisans, service providers", () =>
    expect(categories).toEqual([
      "rural-establishment",
      "cleaner-production-establishment",
      "sustainable-production-establishment",
      "cluster-investor",
      "artisan",
      "service-provider",
    ]));

  test("there is no other", () => {
    for (const category of categories) expect(categorySchema.parse(category)).toBe(category);
    for (const other of ["enterprise", "", "Artisan", null])
      expect(categorySchema.safeParse(other).success).toBe(false);
  });

  test("each has its own name in both languages", () => {
    expect(Object.keys(categoryLabels)).toEqual([...categories]);
    for (const label of Object.values(categoryLabels)) {
      expect(bilingualTextSchema.parse(label)).toEqual(label);
      expect(suspicionOf(label.vi)).toBeUndefined();
    }
    expect(new Set(Object.values(categoryLabels).map(({ vi }) => vi)).size).toBe(categories.length);
  });
});

describe("legal forms", () => {
  test("the five of the decree, and two more so that every applicant can answer", () => {
    expect(legalForms.slice(0, 5)).toEqual([
      "enterprise",
      "cooperative",
      "cooperative-union",
      "cooperative-group",
      "household-business",
    ]);
    expect(legalForms.slice(5)).toEqual(["individual", "other"]);
  });

  test("a plain cooperative is one of them, whatever a provincial text leaves out", () =>
    expect(legalFormSchema.parse("cooperative")).toBe("cooperative"));

  test("each has its own name in both languages", () => {
    expect(Object.keys(legalFormLabels)).toEqual([...legalForms]);
    for (const label of Object.values(legalFormLabels)) expect(bilingualTextSchema.parse(label)).toEqual(label);
    expect(new Set(Object.values(legalFormLabels).map(({ vi }) => vi)).size).toBe(legalForms.length);
  });
});
