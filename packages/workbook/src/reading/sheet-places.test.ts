import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SheetPlaces } from "./sheet-places.js";

const at = (row: number, column: number) => ({ sheet: "Đề án", row, column });
const fields = [
  { pointer: "/name", number: 2 },
  { pointer: "/money/localFund", number: 5 },
  { pointer: "/money/total", number: 4 },
];

function told(): SheetPlaces {
  const places = new SheetPlaces();
  places.tell("/projects", at(4, 1));
  places.tell("/projects/0", at(5, 1));
  places.tellRow("/projects/0", "Đề án", 5, fields);
  return places;
}

describe("places of a document that was read from sheets", () => {
  test.each([
    ["a field", "/projects/0/money/total", "D"],
    ["what holds fields: the first that was told", "/projects/0/money", "E"],
    ["a row", "/projects/0", "A"],
  ])("%s stands in its row", (_, pointer, column) => {
    expect(told().get(pointer)).toEqual({ kind: "sheet", sheet: "Đề án", row: 5, column });
  });

  test.each(["", "/projects/1", "/projects/0/mon", "/projects/0/money/total/x", "/name"])(
    "%s stands nowhere",
    (pointer) => {
      expect(told().get(pointer)).toBeUndefined();
    },
  );

  test("the first telling stays, be it of a row or of a part", () => {
    const places = told();
    places.tell("/projects/0/money/total", at(9, 9));
    places.tellRow("/projects/0", "Đơn vị thụ hưởng", 7, fields);
    expect(places.get("/projects/0/money/total")).toMatchObject({ row: 5, column: "D" });
    places.tell("/projects/0/note", at(9, 9));
    places.tellRow("/projects/0", "Đề án", 8, [{ pointer: "/note", number: 3 }]);
    expect(places.get("/projects/0/note")).toMatchObject({ row: 9, column: "I" });
  });

  test("asked for one by one or all at once, they are the same", () => {
    const names = fc.constantFrom("/a", "/b", "/a/c", "/a/d", "/b/c/d");
    const telling = fc.record({
      row: fc.constantFrom(0, 1),
      pointers: fc.array(names, { maxLength: 3 }),
      isRow: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 8 }), (tellings) => {
        const places = new SheetPlaces();
        for (const [index, { row, pointers, isRow }] of tellings.entries()) {
          const start = `/rows/${row}`;
          places.tell(start, at(index, 1));
          if (isRow) {
            const columns = pointers.map((pointer, column) => ({ pointer, number: column + 2 }));
            places.tellRow(start, "Đề án", index, columns);
          } else for (const pointer of pointers) places.tell(`${start}${pointer}`, at(index, 9));
        }
        for (const [pointer, place] of places) expect(places.get(pointer), pointer).toEqual(place);
        expect(places.has("/rows/2")).toBe(false);
        expect([...places.keys()]).toHaveLength(places.size);
      }),
    );
  });
});
