import { plainDate } from "@khuyencong/core/basis";
import { communeProgrammeSchema } from "@khuyencong/core/validation";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type { CellKind } from "./cell-kind.js";
import { headingKey, headingText } from "./heading-key.js";
import { layoutOfDongNai } from "./layout-fixture.js";
import { programmeLayout } from "./programme-layout.js";
import type { CellLayout, Column, SheetLayout } from "./sheet-layout.js";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
}

/** Every field of a schema that holds no other, by pointer; `*` for any row of a list. */
function leaves(schema: Schema, pointer = ""): readonly (readonly [string, Schema])[] {
  if (schema.properties !== undefined) {
    return Object.entries(schema.properties).flatMap(([name, part]) => leaves(part, `${pointer}/${name}`));
  }
  if (schema.items?.properties !== undefined) return leaves(schema.items, `${pointer}/*`);
  return [[pointer, schema]];
}

const judged = ["/answer", "/by", "/reason"];

function placesOf(pointer: string, kind: CellKind): readonly (readonly [string, CellKind])[] {
  if (kind.kind !== "commune" || kind.gives === "code") return [[pointer, kind]];
  return [`${pointer}/code`, `${pointer}/name`].map((part) => [part, kind]);
}

const holders = { member: "/*", "project-part": "/projects/*", answer: "", "project-member": "/*", "loan-month": "/*" };

/** Every field for which a sheet has a place. */
function placed(sheet: SheetLayout): readonly (readonly [string, CellKind])[] {
  if (sheet.kind === "form") return sheet.fields.flatMap(({ pointer, kind }) => placesOf(pointer, kind));
  const { rows } = sheet;
  const list = "list" in rows ? rows.list : "";
  const holder = `${rows.kind === "member" ? "" : "list" in rows ? "/projects/*" : ""}${list}${holders[rows.kind]}`;
  const ofColumns = sheet.columns.flatMap((column) =>
    column.role === "field" ? placesOf(`${holder}${column.pointer}`, column.kind) : [],
  );
  const ofQuestions =
    rows.kind === "answer"
      ? rows.questions.flatMap(({ pointer, kind, isJudgement }) =>
          (isJudgement ? judged : [""]).map((part) => [`/projects/*/application${pointer}${part}`, kind] as const),
        )
      : [];
  const ofClosing = sheet.closing.flatMap(({ cells }) => cells.map(({ pointer, kind }) => [pointer, kind] as const));
  return [...ofColumns, ...ofQuestions, ...ofClosing];
}

const schema: Schema = JSON.parse(
  JSON.stringify(z.toJSONSchema(communeProgrammeSchema, { io: "input", unrepresentable: "any" })),
);
const fields = new Map(leaves(schema));
const places = layoutOfDongNai.sheets.flatMap(placed);

describe("the workbook and the document", () => {
  it("have the same fields: each stands in one place, and no place leads nowhere", () => {
    const pointers = places.map(([pointer]) => pointer);
    expect([...pointers].sort()).toEqual([...fields.keys()].sort());
  });

  it("have the same choices", () => {
    const choices = places.flatMap(([pointer, kind]) =>
      kind.kind === "choice" && fields.get(pointer)?.enum !== undefined ? [{ pointer, list: kind.list }] : [],
    );
    expect(choices.length).toBeGreaterThan(15);
    for (const { pointer, list } of choices) {
      expect([...(fields.get(pointer)?.enum ?? [])].sort(), pointer).toEqual(
        list.choices.map(({ value }) => value).sort(),
      );
    }
  });

  it("have a column for every list that may be said to be empty", () => {
    const columns = layoutOfDongNai.sheets.flatMap((sheet): readonly Column[] =>
      sheet.kind === "table" ? sheet.columns : [],
    );
    const said = columns.flatMap((column) => (column.role === "list" ? [column.pointer] : []));
    const listed = layoutOfDongNai.sheets.flatMap((sheet) =>
      sheet.kind === "table" && (sheet.rows.kind === "project-member" || sheet.rows.kind === "loan-month")
        ? [sheet.rows.list]
        : [],
    );
    expect(said).toEqual(listed);
  });
});

describe("what an officer looks for is found once", () => {
  const cellsOf = (sheet: SheetLayout): readonly CellLayout[] => (sheet.kind === "form" ? sheet.fields : sheet.columns);

  it.each(layoutOfDongNai.sheets.map((sheet) => [sheet.name, sheet] as const))("on the sheet %s", (_, sheet) => {
    const keys = cellsOf(sheet).flatMap(({ heading, otherHeadings }) =>
      // The heading itself may stand among the others in another writing.
      [...new Set([heading, ...otherHeadings].map(headingKey))],
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("among the sheets", () => {
    const { sheets, guidanceSheet, listsSheet } = layoutOfDongNai;
    const names = [guidanceSheet, listsSheet, ...sheets.flatMap(({ name, otherNames }) => [name, ...otherNames])];
    expect(new Set(names.map(headingKey)).size).toBe(names.length);
    // Excel takes no more than 31 characters and none of these.
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });

  it("in every list, whose answers never hold the mark that separates several", () => {
    const ids = layoutOfDongNai.lists.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, choices } of layoutOfDongNai.lists) {
      expect(id).toMatch(/^[A-Z][A-Za-z]+$/);
      const keys = choices.flatMap(({ value, label }) => [...new Set([value, label].map(headingKey))]);
      expect(new Set(keys).size, id).toBe(keys.length);
    }
    const several = places.flatMap(([, kind]) => (kind.kind === "choices" ? kind.list.choices : []));
    expect(several.length).toBeGreaterThan(0);
    for (const { label } of several) expect(label).not.toContain(";");
  });

  it("in composed letters", () => {
    const texts = JSON.stringify(layoutOfDongNai);
    expect(texts).toBe(texts.normalize("NFC"));
  });
});

describe("headings", () => {
  it("show their unit and a star, and are known again without them", () => {
    for (const sheet of layoutOfDongNai.sheets) {
      for (const layout of cellsOfAny(sheet)) expect(headingKey(headingText(layout))).toBe(headingKey(layout.heading));
    }
  });

  it.each([
    ["VỐN ĐỐI ỨNG", "Vốn đối ứng"],
    ["Vốn đối ứng".normalize("NFD"), "Vốn đối ứng"],
    ["Vốn\u00A0đối\r\n ứng", "Vốn đối ứng"],
    ["Vốn đối ứng (Triệu đồng):", "Vốn đối ứng"],
    ["Tỷ lệ (%) *", "Tỷ lệ"],
  ])("%j is %j", (written, heading) => {
    expect(headingKey(written)).toBe(headingKey(heading));
  });

  it("differ when a word differs", () => {
    expect(headingKey("Năm")).not.toBe(headingKey("Năm kế hoạch"));
    expect(headingKey("Vốn khác (lồng ghép, huy động)")).not.toBe(headingKey("Vốn khác"));
  });
});

function cellsOfAny(sheet: SheetLayout): readonly CellLayout[] {
  return sheet.kind === "form" ? sheet.fields : sheet.columns;
}

it("names communes as they were on the day: Long Thành became a ward on 30/04/2026", () => {
  const communes = layoutOfDongNai.lists.find(({ id }) => id === "XaPhuong")?.choices ?? [];
  expect(communes).toHaveLength(95);
  expect(communes.find(({ value }) => value === "26368")?.label).toBe("phường Long Thành (26368)");
});

it("knows nothing of a province by itself", () => {
  const bare = programmeLayout({
    pack: { territory: { province: { code: "00", name: "", kinds: [] }, communes: [] } },
    register: { activities: [] },
    day: plainDate("2026-05-01"),
  });
  expect(bare.sheets.map(({ name }) => name)).toEqual(layoutOfDongNai.sheets.map(({ name }) => name));
  expect(bare.lists.find(({ id }) => id === "MaChiTieu")?.choices).toEqual([]);
});
