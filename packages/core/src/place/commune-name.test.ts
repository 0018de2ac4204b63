import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCommuneByName } from "./commune-name.js";
import { territorySchema } from "./territory.js";

const kinds = [{ kind: "xa", from: "2025-07-01", to: null }];
const names = ["Lộc Thạnh", "Lộc Thành", "Phú Hòa", "Đak Lua", "Đăk Ơ", "Cẩm Mỹ", "Long Thành", "Xà Bang"];
const territory = territorySchema.parse({
  province: { code: "75", name: "Đồng Nai", kinds: [{ kind: "tinh", from: "2025-07-01", to: null }] },
  communes: names.map((name, index) => ({ code: `1000${index}`, name, kinds, former: "dong-nai" })),
});

const found = (text: string) => {
  const answer = findCommuneByName(territory, text);
  return answer.kind === "found" ? answer.commune.name : answer.kind;
};

describe("what people type", () => {
  test.each([
    ["Cẩm Mỹ", "Cẩm Mỹ"],
    ["  cẩm   mỹ ", "Cẩm Mỹ"],
    ["Xã Cẩm Mỹ", "Cẩm Mỹ"],
    ["Phường Long Thành", "Long Thành"],
    ["Xã Long Thành", "Long Thành"],
    ["P. Long Thành", "Long Thành"],
    ["long thanh", "Long Thành"],
    ["Phú Hoà", "Phú Hòa"],
    ["Đắc Lua", "Đak Lua"],
    ["Xã Đak Ơ", "Đăk Ơ"],
    ["dac lua", "Đak Lua"],
    ["Cẩm Mỹ, tỉnh Đồng Nai", "Cẩm Mỹ"],
    ["Cẩm Mỹ, Đồng Nai", "Cẩm Mỹ"],
    ["xa Cam My, TP. Dong Nai", "Cẩm Mỹ"],
    ["Xa Bang", "Xà Bang"],
    ["Xã Xà Bang", "Xà Bang"],
  ])("%s is %s", (text, name) => expect(found(text)).toBe(name));

  test("the answer says how the spelling agreed", () => {
    const agreement = (text: string) => {
      const answer = findCommuneByName(territory, text);
      return answer.kind === "found" ? answer.agreement : undefined;
    };
    expect(agreement("XÃ CẨM MỸ")).toBe("exact");
    expect(agreement("Phú Hoà")).toBe("spelling-variant");
    expect(agreement("Cam My")).toBe("marks-missing");
  });
});

describe("what cannot be told apart is not guessed", () => {
  test.each(["Loc Thanh", "Xã Lộc Thanh", "loc thanh, dong nai"])("%s", (text) => {
    const answer = findCommuneByName(territory, text);
    expect(answer.kind === "ambiguous" && answer.communes.map(({ name }) => name)).toEqual(["Lộc Thạnh", "Lộc Thành"]);
  });

  test("a full spelling is clear", () => {
    expect(found("Lộc Thạnh")).toBe("Lộc Thạnh");
    expect(found("Lộc Thành")).toBe("Lộc Thành");
  });
});

describe("what is not there", () => {
  test("a slip comes back with what is near", () =>
    expect(findCommuneByName(territory, "Xã Cẩm Mĩ")).toMatchObject({ kind: "not-found", near: [{ name: "Cẩm Mỹ" }] }));

  test("a wrong accent is not taken for a missing one", () =>
    expect(findCommuneByName(territory, "Long Thánh")).toMatchObject({
      kind: "not-found",
      near: [{ name: "Long Thành" }, { name: "Lộc Thạnh" }, { name: "Lộc Thành" }],
    }));

  test("an address in a former district is not cut short", () =>
    expect(found("Cẩm Mỹ, huyện Cẩm Mỹ")).toBe("not-found"));

  test.each(["", " ", "Xã", "26341", ",", "Thủ Đức"])("%j", (text) =>
    expect(findCommuneByName(territory, text)).toEqual({ kind: "not-found", near: [], normalised: false }),
  );
});

describe("letters that only look right", () => {
  test("Cyrillic is reported", () =>
    expect(findCommuneByName(territory, "C\u1EA9m M\u0443")).toEqual({
      kind: "suspicious",
      suspicion: "foreign-letter",
    }));

  test("so it is in decomposed text", () =>
    expect(findCommuneByName(territory, "Long Th\u0430\u0300nh")).toEqual({
      kind: "suspicious",
      suspicion: "foreign-letter",
    }));

  test("a hidden character is reported", () =>
    expect(findCommuneByName(territory, "Cẩm\u200B Mỹ")).toEqual({
      kind: "suspicious",
      suspicion: "control-character",
    }));

  test("decomposed accents are the same letters, and it is said", () => {
    expect(findCommuneByName(territory, "Cẩm Mỹ".normalize("NFD"))).toMatchObject({
      kind: "found",
      agreement: "exact",
      normalised: true,
    });
    expect(findCommuneByName(territory, "Cẩm Mỹ")).toMatchObject({ kind: "found", normalised: false });
  });
});

describe("for every text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom(...names, "xã", "phường", ",", " ", "Đồng Nai", "\u0301"), { maxLength: 6 })
      .map((parts) => parts.join(" ")),
  );

  test("there is one of four answers, and it is always the same", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const answer = findCommuneByName(territory, typed);
        expect(["found", "ambiguous", "not-found", "suspicious"]).toContain(answer.kind);
        expect(findCommuneByName(territory, typed)).toEqual(answer);
      }),
    );
  });
});
