import { describe, expect, test } from "vitest";
import { findCommuneByCode } from "../../place/index.js";
import { dongNaiCommunes, dongNaiTerritory } from "./communes.js";
import {
  findPredecessorUnits,
  formerDistrictsOf,
  oldNamesakesElsewhere,
  predecessorsOf,
  predecessorUnits,
  presentCommunesOf,
} from "./predecessor-units.js";

const presentNames = (text: string) =>
  findPredecessorUnits(text).flatMap((unit) => presentCommunesOf(unit).map(({ name }) => name));

describe("the units of before 01/07/2025", () => {
  test("are 270: 203 communes, 53 wards, 14 townships", () => {
    const count = (kind: string) => predecessorUnits.filter((unit) => unit.kind === kind).length;
    expect(predecessorUnits).toHaveLength(270);
    expect([count("xa"), count("phuong"), count("thi-tran")]).toEqual([203, 53, 14]);
  });

  test("lay in 22 districts, 11 of each old province", () => {
    const districts = (former: string) =>
      new Set(predecessorUnits.filter((unit) => unit.former === former).map(({ district }) => district));
    expect([districts("dong-nai").size, districts("binh-phuoc").size]).toEqual([11, 11]);
  });

  test("went into present communes, every one of which had some", () => {
    for (const unit of predecessorUnits) expect(presentCommunesOf(unit)).toHaveLength(unit.into.length);
    for (const commune of dongNaiCommunes) expect(predecessorsOf(commune).length, commune.name).toBeGreaterThan(0);
  });

  test("are told apart by kind, name and district", () => {
    const keys = predecessorUnits.map(({ kind, name, district }) => `${kind} ${name} ${district}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("have names in composed letters and districts with their kind", () => {
    for (const { name, district } of predecessorUnits) {
      expect(name).toBe(name.normalize("NFC").trim());
      expect(district).toMatch(/^(Huyện|Thị xã|Thành phố) \p{Lu}/u);
    }
  });

  test("never crossed the border of the two old provinces", () => {
    for (const unit of predecessorUnits) {
      expect(presentCommunesOf(unit).every(({ former }) => former === unit.former)).toBe(true);
    }
  });
});

describe("from old to new", () => {
  test("one unit was split: Xuân Tâm lies in two communes", () => {
    expect(presentNames("Xã Xuân Tâm")).toEqual(["Xuân Đông", "Xuân Hòa"]);
    expect(predecessorUnits.filter(({ into }) => into.length > 1).map(({ name }) => name)).toEqual(["Xuân Tâm"]);
  });

  test.each([
    ["Phường An Lộc", ["Bình Long"]],
    ["Phường Hố Nai", ["Long Bình"]],
    ["Xã Hố Nai 3", ["Hố Nai"]],
    ["Phường Tân Phú", ["Bình Phước"]],
    ["Thị trấn Long Giao", ["Cẩm Mỹ"]],
    ["xa dac lua", ["Đak Lua"]],
    ["Đồi 61", ["An Viễn"]],
    ["Hoá An", ["Biên Hòa"]],
  ])("%s is in %j", (text, present) => expect(presentNames(text)).toEqual(present));

  test("a name that repeats brings all, until the district is told", () => {
    expect(findPredecessorUnits("Bình Sơn").map(({ district }) => district)).toEqual([
      "Huyện Phú Riềng",
      "Huyện Long Thành",
    ]);
    expect(presentNames("Xã Bình Sơn, huyện Long Thành")).toEqual(["Long Thành"]);
    expect(presentNames("Xã Bình Sơn, Phu Rieng")).toEqual(["Phước Bình"]);
    expect(presentNames("Xã Bình Sơn, huyện Cẩm Mỹ")).toEqual([]);
  });

  test("the kind decides where it can, and is forgiven where it is wrong", () => {
    expect(presentNames("Tân Phú")).toEqual(["Bình Phước", "Đồng Phú", "Tân Phú"]);
    expect(presentNames("Thị trấn Tân Phú")).toEqual(["Đồng Phú", "Tân Phú"]);
    expect(presentNames("Thị trấn Tân Phú, huyện Đồng Phú")).toEqual(["Đồng Phú"]);
    expect(presentNames("Xã Long Giao")).toEqual(["Cẩm Mỹ"]);
  });

  test("accents may be missing, not wrong", () => {
    expect(presentNames("Xuan Tam")).toEqual(["Xuân Đông", "Xuân Hòa"]);
    expect(presentNames("Xuân Tấm")).toEqual([]);
  });

  test.each(["", "Thủ Đức", "Xu\u0430n Tam"])("%j leads nowhere", (text) =>
    expect(findPredecessorUnits(text)).toEqual([]),
  );
});

describe("from new to old", () => {
  test("the former districts, each once", () => {
    expect(formerDistrictsOf({ code: "26359" })).toEqual(["Huyện Cẩm Mỹ", "Huyện Xuân Lộc"]);
    expect(formerDistrictsOf({ code: "26041" })).toEqual(["Thành phố Biên Hòa"]);
    expect(formerDistrictsOf({ code: "00000" })).toEqual([]);
  });

  test("seven units are made of one alone", () => {
    const untouched = dongNaiCommunes.filter((commune) => predecessorsOf(commune).length === 1);
    expect(untouched.map(({ name }) => name)).toEqual([
      "Bù Gia Mập",
      "Đăk Ơ",
      "Đak Lua",
      "Phú Lý",
      "Thanh Sơn",
      "Tam Phước",
      "Phước Tân",
    ]);
  });

  test("present names that also name old units elsewhere are on record", () => {
    const doubtful = dongNaiCommunes.filter((commune) => oldNamesakesElsewhere(commune).length > 0);
    expect(doubtful.map(({ name }) => name)).toEqual([
      ...["Phước Bình", "Tân Tiến", "An Lộc", "Tân Hưng", "Tân Lợi", "Minh Hưng", "Hố Nai", "Long Bình", "Tân Phú"],
      ...["Thanh Sơn", "Bình Minh", "Thống Nhất", "Phước Tân", "Long Hưng", "Long Phước", "Xuân Hòa", "Phước An"],
    ]);
  });

  test("the old ward An Lộc is not the present one", () => {
    const anLoc = findCommuneByCode(dongNaiTerritory, "25333");
    expect(anLoc && oldNamesakesElsewhere(anLoc)).toMatchObject([{ kind: "phuong", into: ["25326"] }]);
  });
});
