import { plainDate } from "@khuyencong/core/basis";
import { expect, it } from "vitest";
import { layoutOfDongNai } from "./layout-fixture.js";
import { programmeLayout } from "./programme-layout.js";
import type { Column } from "./sheet-layout.js";

it("has a column for every list that may be said to be empty", () => {
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
