import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCommuneByCode, territorySchema } from "./territory.js";

const kinds = [{ kind: "xa", from: "2025-07-01", to: null }];
const province = { code: "75", name: "Đồng Nai", kinds: [{ kind: "tinh", from: "2025-07-01", to: null }] };
const communes = [
  { code: "26341", name: "Cẩm Mỹ", kinds, former: "dong-nai" },
  { code: "25405", name: "Bom Bo", kinds, former: "binh-phuoc" },
];
const territory = territorySchema.parse({ province, communes });

describe("a territory", () => {
  test("refuses two communes with one code", () => {
    const doubled = { province, communes: [...communes, { ...communes[0], name: "Sông Ray" }] };
    expect(territorySchema.safeParse(doubled).error?.issues.map(({ message }) => message)).toEqual([
      "two communes with one code",
    ]);
  });

  test("may hold two communes of one name", () => {
    const namesakes = { province, communes: [...communes, { ...communes[0], code: "26342" }] };
    expect(territorySchema.safeParse(namesakes).success).toBe(true);
  });
});

describe("look-up by code", () => {
  test("finds every commune", () => {
    for (const commune of territory.communes) expect(findCommuneByCode(territory, commune.code)).toBe(commune);
  });

  test("finds nothing else", () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        fc.pre(!communes.some((commune) => commune.code === code));
        expect(findCommuneByCode(territory, code)).toBeUndefined();
      }),
    );
  });

  test("keeps territories apart", () => {
    const other = territorySchema.parse({ province, communes: [{ ...communes[0], name: "Xã khác" }] });
    expect(findCommuneByCode(other, "26341")?.name).toBe("Xã khác");
    expect(findCommuneByCode(territory, "26341")?.name).toBe("Cẩm Mỹ");
    expect(findCommuneByCode(other, "25405")).toBeUndefined();
  });
});
