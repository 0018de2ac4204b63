import { largestAmount } from "@khuyencong/core/basis";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import type { CellKind } from "../layout/cell-kind.js";
import { layoutOfDongNai } from "../layout/layout-fixture.js";
import { printCell } from "./print-cell.js";
import { readCell } from "./read-cell.js";

const words = fc
  .string({ unit: fc.constantFrom(..."aăâđêôơưáạÀ 0123456789.,;()/-–“”%=\n") })
  .map((text) => text.trim())
  .filter((text) => text !== "");
const day = fc
  .date({ min: new Date("1900-03-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any value that a cell of a kind may have to hold. */
function valuesOf(kind: CellKind): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case "text":
    case "long-text":
    case "code":
    case "listed-code":
      return words;
    case "whole-number":
    case "year":
      return fc.integer({ min: 0, max: 1_000_000 });
    case "money":
      return fc.integer({ min: 0, max: largestAmount });
    case "percent":
      return fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    case "date":
      return day;
    case "month":
      return day.map((date) => date.slice(0, 7));
    case "yes-no":
      return fc.boolean();
    case "choice":
      return fc
        .constantFrom("OTHER-TAG", ...kind.list.choices.map(({ value }) => value))
        .filter((value) => kind.isOpen || kind.list.choices.some((choice) => choice.value === value));
    case "choices":
      return fc.array(fc.constantFrom(...kind.list.choices.map(({ value }) => value)), { minLength: 1, maxLength: 5 });
    case "commune": {
      const code = fc.constantFrom("99999", ...kind.list.choices.map(({ value }) => value));
      const name = words.map((text) => text.replace(/\s+/gu, " "));
      return kind.gives === "code" ? code : fc.record({ code, name });
    }
  }
}

const kinds = new Map(
  layoutOfDongNai.sheets
    .flatMap((sheet) => {
      const questions = sheet.kind === "table" && sheet.rows.kind === "answer" ? sheet.rows.questions : [];
      return [...(sheet.kind === "form" ? sheet.fields : sheet.columns), ...questions];
    })
    .map(({ kind }) => ["list" in kind ? `${kind.kind} ${kind.list.id}` : kind.kind, kind] as const),
);

test.each([...kinds])("%s: what is printed is read back, and nothing need be said", (_, kind) => {
  fc.assert(
    fc.property(valuesOf(kind), (value) => {
      const content = printCell(kind, value);
      expect(content && readCell(kind, { content })).toEqual({ kind: "taken", value });
    }),
  );
});

it("prints days before Excel's calendar is sound as text, which is read back with an echo", () => {
  const content = printCell({ kind: "date" }, "1900-02-28");
  expect(content && readCell({ kind: "date" }, { content })).toMatchObject({ kind: "taken", value: "1900-02-28" });
});

it("refuses what a kind cannot hold", () => {
  expect(printCell({ kind: "money" }, "300")).toBeUndefined();
  expect(printCell({ kind: "yes-no" }, "Có")).toBeUndefined();
  expect(printCell({ kind: "text" }, 300)).toBeUndefined();
  expect(printCell({ kind: "text" }, true)).toBeUndefined();
  expect(printCell({ kind: "date" }, { code: "1", name: "2" })).toBeUndefined();
});

test("a day that the calendar does not have is not turned into another one, and is told when read", () => {
  const content = printCell({ kind: "date" }, "2026-02-30");
  expect(content).toEqual({ kind: "text", text: "2026-02-30" });
  expect(content && readCell({ kind: "date" }, { content })).toMatchObject({
    kind: "problem",
    problem: { code: "sheet.not-a-date" },
  });
});
