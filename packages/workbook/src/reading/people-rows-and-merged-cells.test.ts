import { valueAtSteps } from "@khuyencong/core/validation";
import { describe, expect, it } from "vitest";
import { changed, columnOf, programme, withRows } from "./people-fixture.js";
import { typed, withCell } from "./sheets-fixture.js";

describe("row numbers", () => {
  it("are those that Excel shows, blank rows counted", () => {
    const { told } = changed("Đề án", (sheet) => {
      const spread = withRows(sheet, [...sheet.rows.slice(0, 5), [], [], sheet.rows[5]]);
      return withCell(spread, 8, columnOf("Đề án", "Vốn đối ứng"), typed("1.234"));
    });
    expect(told).toEqual(["sheet.number-ambiguous Đề án!K8"]);
  });
});

describe("merged cells", () => {
  it("give their value to every row they cover", () => {
    const column = columnOf("Đề án", "Năm thực hiện");
    const { value, told } = changed("Đề án", (sheet) => ({
      ...withCell(sheet, 6, column, undefined),
      merges: [{ fromRow: 5, toRow: 6, fromColumn: column, toColumn: column }],
    }));
    expect(valueAtSteps(value, ["projects", 1, "year"])).toBe(2027);
    expect(told).toEqual([]);
  });

  it("share no amount: whose it is would be a guess", () => {
    const column = columnOf("Đề án", "Vốn đối ứng");
    const { value, told } = changed("Đề án", (sheet) => ({
      ...withCell(sheet, 6, column, undefined),
      merges: [{ fromRow: 5, toRow: 6, fromColumn: column, toColumn: column }],
    }));
    expect(valueAtSteps(value, ["projects", 1, "money", "counterpart"])).toBeUndefined();
    expect(told).toEqual(["sheet.merged-amount Đề án!K6"]);
  });

  it("over whole rows make one row, not two", () => {
    const { value, told } = changed("Đề án", (sheet) => ({
      ...withRows(sheet, [...sheet.rows, []]),
      merges: Array.from({ length: 21 }, (_, column) => ({
        fromRow: 6,
        toRow: 7,
        fromColumn: column + 1,
        toColumn: column + 1,
      })),
    }));
    expect(value).toEqual(programme);
    expect(told).toEqual([]);
  });

  it("of two rows of headings are headings", () => {
    const { value, told } = changed("Kinh phí", (sheet) => {
      const [title, introduction, blank, headings = [], ...rows] = sheet.rows;
      const groups = [undefined, typed("Nguồn vốn"), undefined, undefined, undefined, undefined];
      return {
        ...withRows(sheet, [
          title,
          introduction,
          blank,
          [headings[0], ...groups.slice(1)],
          [undefined, ...headings.slice(1)],
          ...rows,
        ]),
        merges: [
          { fromRow: 4, toRow: 5, fromColumn: 1, toColumn: 1 },
          { fromRow: 4, toRow: 4, fromColumn: 2, toColumn: 6 },
        ],
      };
    });
    expect(value).toEqual(programme);
    expect(told).toEqual([]);
  });
});
