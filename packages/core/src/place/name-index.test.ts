import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexNames, matchName, namesNear } from "./name-index.js";

const grave = { name: "Lộc Thành", code: 1 };
const dotBelow = { name: "Lộc Thạnh", code: 2 };
const phuHoa = { name: "Phú Hòa", code: 3 };
const camMy = { name: "Cẩm Mỹ", code: 4 };
const otherCamMy = { name: "Cẩm Mỹ", code: 5 };
const index = indexNames([grave, dotBelow, phuHoa, camMy, otherCamMy]);

describe("a typed name", () => {
  test("written just so", () => expect(matchName(index, "LỘC THÀNH")).toEqual({ agreement: "exact", units: [grave] }));

  test("in another accepted spelling", () =>
    expect(matchName(index, "Phú Hoà")).toEqual({ agreement: "spelling-variant", units: [phuHoa] }));

  test("with accents left out", () =>
    expect(matchName(index, "Lộc Thanh")).toEqual({ agreement: "marks-missing", units: [grave, dotBelow] }));

  test("with a wrong accent fits none", () => expect(matchName(index, "Lộc Thánh").units).toEqual([]));

  test("of two units brings both", () => expect(matchName(index, "cẩm mỹ").units).toEqual([camMy, otherCamMy]));

  test("empty fits none", () => expect(matchName(index, "").units).toEqual([]));

  test("that is no name fits none, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 20 }), (text) => {
        fc.pre(text.trim().length > 12);
        expect(matchName(index, text).units).toEqual([]);
      }),
    );
  });
});

describe("names near", () => {
  test("the nearest stands first", () => expect(namesNear(index, "Lộc Thánhh")[0]).toBe(grave));

  test("a wrong accent is near", () => expect(namesNear(index, "Lộc Thánh")).toEqual([grave, dotBelow]));

  test("two changes are allowed in a long name, one in a short one", () => {
    const short = indexNames([{ name: "La Ngà" }, { name: "Tà Lài" }, { name: "Đỏ" }]);
    expect(namesNear(short, "Lo Nga").length).toBe(1);
    expect(namesNear(short, "La Ngoa").length).toBe(1);
    expect(namesNear(short, "Do").length).toBe(1);
    expect(namesNear(short, "Co").length).toBe(1);
    expect(namesNear(short, "Ca").length).toBe(0);
  });

  test("nothing is near to nothing or to a long text", () => {
    expect(namesNear(index, "")).toEqual([]);
    expect(namesNear(index, "Cẩm Mỹ".repeat(1000))).toEqual([]);
  });

  test("five at most", () => {
    const many = indexNames(["An A", "An B", "An C", "An D", "An E", "An G", "An H"].map((name) => ({ name })));
    expect(namesNear(many, "An X")).toHaveLength(5);
  });
});
