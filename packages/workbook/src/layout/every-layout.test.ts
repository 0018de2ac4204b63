import { communeReportSchema } from "@khuyencong/core/report";
import { communeProgrammeSchema } from "@khuyencong/core/validation";
import { describe, expect, it, test } from "vitest";
import { headingKey, headingText } from "./heading-key.js";
import { layoutOfDongNai, reportOfDongNai } from "./layout-fixture.js";
import { fieldsOf, placed } from "./places-fixture.js";
import type { CellLayout, SheetLayout } from "./sheet-layout.js";

const cellsOf = (sheet: SheetLayout): readonly CellLayout[] => (sheet.kind === "form" ? sheet.fields : sheet.columns);
const namesOf = ({ sheets }: typeof layoutOfDongNai) =>
  sheets.flatMap(({ name, otherNames }) => [name, ...otherNames].map(headingKey));

const workbooks = [
  // What a workbook is by its sheets needs no cell.
  { name: "programme", layout: layoutOfDongNai, schema: communeProgrammeSchema, said: [], choices: 15 },
  { name: "report", layout: reportOfDongNai, schema: communeReportSchema, said: ["/document"], choices: 4 },
] as const;

describe.each(workbooks)("the workbook of a $name", ({ layout, schema, said, choices }) => {
  const fields = fieldsOf(schema);
  const places = layout.sheets.flatMap(placed);

  it("has the fields of the document: each stands in one place, and no place leads nowhere", () => {
    const pointers = places.map(([pointer]) => pointer);
    expect([...pointers, ...said].sort()).toEqual([...fields.keys()].sort());
  });

  it("has its choices", () => {
    const chosen = places.flatMap(([pointer, kind]) =>
      kind.kind === "choice" && fields.get(pointer)?.enum !== undefined ? [{ pointer, list: kind.list }] : [],
    );
    expect(chosen.length).toBeGreaterThanOrEqual(choices);
    for (const { pointer, list } of chosen) {
      expect([...(fields.get(pointer)?.enum ?? [])].sort(), pointer).toEqual(
        list.choices.map(({ value }) => value).sort(),
      );
    }
  });

  describe("lets what an officer looks for be found once", () => {
    it.each(layout.sheets.map((sheet) => [sheet.name, sheet] as const))("on the sheet %s", (_, sheet) => {
      const keys = cellsOf(sheet).flatMap(({ heading, otherHeadings }) =>
        // The heading itself may stand among the others in another writing.
        [...new Set([heading, ...otherHeadings].map(headingKey))],
      );
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });

    it("among the sheets", () => {
      const { sheets, guidanceSheet, listsSheet } = layout;
      const names = [guidanceSheet, listsSheet, ...sheets.flatMap(({ name, otherNames }) => [name, ...otherNames])];
      expect(new Set(names.map(headingKey)).size).toBe(names.length);
      // Excel takes no more than 31 characters and none of these.
      for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    });

    it("in every list, whose answers never hold the mark that separates several", () => {
      const ids = layout.lists.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, choices: all } of layout.lists) {
        expect(id).toMatch(/^[A-Z][A-Za-z]+$/);
        const keys = all.flatMap(({ value, label }) => [...new Set([value, label].map(headingKey))]);
        expect(new Set(keys).size, id).toBe(keys.length);
      }
      const several = places.flatMap(([, kind]) => (kind.kind === "choices" ? kind.list.choices : []));
      expect(several.length > 0).toBe(layout.document === "programme");
      for (const { label } of several) expect(label).not.toContain(";");
    });

    it("in composed letters", () => {
      const texts = JSON.stringify(layout);
      expect(texts).toBe(texts.normalize("NFC"));
    });
  });

  it("shows headings with their unit and a star, and knows them again without", () => {
    for (const cell of layout.sheets.flatMap(cellsOf)) {
      expect(headingKey(headingText(cell))).toBe(headingKey(cell.heading));
    }
  });
});

test("no sheet of a report bears a name that a sheet of a programme may bear", () => {
  const ofProgramme = new Set(namesOf(layoutOfDongNai));
  expect(namesOf(reportOfDongNai).filter((name) => ofProgramme.has(name))).toEqual([]);
});
