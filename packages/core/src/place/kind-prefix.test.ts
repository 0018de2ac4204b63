import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitKindPrefix } from "./kind-prefix.js";

describe("the kind before a name", () => {
  test.each([
    ["Xã Cẩm Mỹ", "xa", "cẩm mỹ"],
    ["XÃ CẨM MỸ", "xa", "cẩm mỹ"],
    ["xa Cam My", "xa", "cam my"],
    ["X. Cẩm Mỹ", "xa", "cẩm mỹ"],
    ["Phường Long Thành", "phuong", "long thành"],
    ["Phuong Long Thanh", "phuong", "long thanh"],
    ["P.Long Thành", "phuong", "long thành"],
    ["Thị  trấn Tân Phú", "thi-tran", "tân phú"],
    ["TT. Tân Phú", "thi-tran", "tân phú"],
    ["Đặc khu Phú Quốc", "dac-khu", "phú quốc"],
  ])("%s", (text, kind, name) => expect(splitKindPrefix(text)).toEqual({ kind, name }));

  test.each(["Cẩm Mỹ", "Xuân Lộc", "Phước Tân", "Phú Lý", "Xã", "Phường", "Ttân Phú"])("%s has none", (text) =>
    expect(splitKindPrefix(text)).toEqual({ name: text.toLowerCase() }),
  );

  test("decomposed accents are no hindrance", () =>
    expect(splitKindPrefix("Phường Biên Hòa".normalize("NFD"))).toEqual({ kind: "phuong", name: "biên hòa" }));

  test("the name never comes back longer than it was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(splitKindPrefix(text).name.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
