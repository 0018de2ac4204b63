import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, plainDate } from "../../basis/index.js";
import { areaKindOn, findCommuneByCode, kindOn, territorySchema } from "../../place/index.js";
import { dongNaiCommunes, dongNaiTerritory } from "./communes.js";
import { dongNaiProvince } from "./province.js";

const first = plainDate("2025-07-01");
const before = plainDate("2026-04-29");
const after = plainDate("2026-04-30");

const namesOf = (kind: "xa" | "phuong", date: typeof first) =>
  dongNaiCommunes.filter((commune) => kindOn(commune, date) === kind).map(({ name }) => name);

describe("the communes of Đồng Nai", () => {
  test("are 95", () => expect(dongNaiCommunes).toHaveLength(95));

  test("fit the schema, and no code stands twice", () =>
    expect(territorySchema.parse(dongNaiTerritory)).toEqual(dongNaiTerritory));

  test("stand in the order of their codes", () => {
    const codes = dongNaiCommunes.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
  });

  test("have names of their own, in composed letters", () => {
    const names = dongNaiCommunes.map(({ name }) => name);
    expect(new Set(names).size).toBe(95);
    for (const name of names) expect(name).toBe(name.normalize("NFC").trim());
  });

  test("come from two old provinces, 55 and 40", () => {
    const count = (former: string) => dongNaiCommunes.filter((commune) => commune.former === former).length;
    expect([count("dong-nai"), count("binh-phuoc")]).toEqual([55, 40]);
  });

  test.each([
    ["26368", "Long Thành", "dong-nai"],
    ["26341", "Cẩm Mỹ", "dong-nai"],
    ["25195", "Bình Phước", "binh-phuoc"],
    ["25225", "Đăk Ơ", "binh-phuoc"],
  ])("%s is %s", (code, name, former) =>
    expect(findCommuneByCode(dongNaiTerritory, code)).toMatchObject({ name, former }),
  );
});

describe("communes and wards", () => {
  test.each([first, before])("72 and 23 on %s", (date) =>
    expect([namesOf("xa", date).length, namesOf("phuong", date).length]).toEqual([72, 23]),
  );

  test.each([after, plainDate("2030-12-31")])("62 and 33 on %s", (date) =>
    expect([namesOf("xa", date).length, namesOf("phuong", date).length]).toEqual([62, 33]),
  );

  test("ten became wards on 30/04/2026, and no other changed", () => {
    const changed = dongNaiCommunes.filter((commune) => kindOn(commune, before) !== kindOn(commune, after));
    expect(changed.map(({ code, name }) => `${code} ${name}`)).toEqual([
      "25270 Lộc Ninh",
      "25357 Tân Khai",
      "25363 Đồng Phú",
      "26116 Tân Phú",
      "26170 Trị An",
      "26248 Trảng Bom",
      "26326 Dầu Giây",
      "26368 Long Thành",
      "26425 Xuân Lộc",
      "26485 Nhơn Trạch",
    ]);
    for (const commune of changed) {
      expect([kindOn(commune, before), kindOn(commune, after)]).toEqual(["xa", "phuong"]);
    }
  });

  test("the wards before the change", () =>
    expect(namesOf("phuong", before)).toEqual([
      ...["Bình Phước", "Đồng Xoài", "Phước Long", "Phước Bình", "Bình Long", "An Lộc", "Chơn Thành", "Minh Hưng"],
      ...["Trảng Dài", "Hố Nai", "Tam Hiệp", "Long Bình", "Trấn Biên", "Biên Hòa", "Long Khánh", "Bình Lộc"],
      ...["Bảo Vinh", "Xuân Lập", "Hàng Gòn", "Tân Triều", "Tam Phước", "Phước Tân", "Long Hưng"],
    ]));
});

describe("the kind of area", () => {
  const areaOn = (code: string, date: string) => {
    const commune = findCommuneByCode(dongNaiTerritory, code);
    return commune && areaKindOn(dongNaiProvince, commune, plainDate(date));
  };

  test.each([
    ["Long Thành", "26368", "2025-07-01", "province-commune"],
    ["Long Thành", "26368", "2026-04-29", "province-commune"],
    ["Long Thành", "26368", "2026-04-30", "city-ward"],
    ["Cẩm Mỹ", "26341", "2026-04-29", "province-commune"],
    ["Cẩm Mỹ", "26341", "2026-04-30", "city-commune"],
    ["Trảng Dài", "25993", "2026-04-29", "province-ward"],
    ["Trảng Dài", "25993", "2026-04-30", "city-ward"],
    ["Tam Phước, older than the merger", "26374", "2025-06-30", undefined],
  ])("of %s (%s) on %s is %s", (_, code, date, area) => expect(areaOn(code, date)).toBe(area));

  test("is known for every commune on every day from the merger on", () => {
    fc.assert(
      fc.property(fc.constantFrom(...dongNaiCommunes), fc.nat(20_000), (commune, days) => {
        expect(areaKindOn(dongNaiProvince, commune, addDays(first, days))).toBeDefined();
      }),
    );
  });

  test("and unknown before it", () => {
    for (const commune of dongNaiCommunes) {
      expect(areaKindOn(dongNaiProvince, commune, addDays(first, -1))).toBeUndefined();
    }
  });
});

test("the periods of every commune follow each other without gap or overlap, and the last is open", () => {
  for (const { kinds } of dongNaiCommunes) {
    expect(kinds[0]?.from).toBe(first);
    expect(kinds.at(-1)?.to).toBeNull();
    for (const [index, { to }] of kinds.slice(0, -1).entries()) {
      expect(to !== null && addDays(to, 1)).toBe(kinds[index + 1]?.from);
    }
  }
});
