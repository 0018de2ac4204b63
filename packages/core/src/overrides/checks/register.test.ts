import { describe, expect, test } from "vitest";
import { overridesWith, registerEntry } from "../../../test/override-fixture.js";
import { toldOf } from "../../../test/told-findings.js";
import { dongNai } from "../../packs/dong-nai/index.js";
import { checkOverrides } from "../check-overrides.js";

const told = (register: string, items: readonly string[], inForceFrom = "2026-02-01") =>
  toldOf(overridesWith(registerEntry(register, items, { inForceFrom })));

describe("a register of communes holds codes of communes", () => {
  test.each([
    ["a name", "difficult-communes", "Cẩm Mỹ", ["error", "commune-unknown"]],
    ["a code of another province", "ethnic-minority-communes", "00001", ["error", "commune-unknown"]],
  ])("%s", (_, register, item, [severity, code]) =>
    expect(told(register, ["26341", item])).toEqual([[severity, code, "/entries/0/value/items/1"]]),
  );

  test("each once", () =>
    expect(told("difficult-communes", ["26341", "26341"])).toEqual([
      ["error", "item-twice", "/entries/0/value/items/1"],
    ]));

  test("a commune that became a ward on 30/04/2026 is no new-rural commune from then on", () => {
    expect(told("new-rural-communes", ["26368"], "2026-04-29")).toEqual([]);
    expect(told("new-rural-communes", ["26368"], "2026-04-30")).toEqual([
      ["warning", "commune-of-other-kind", "/entries/0/value/items/0"],
    ]);
    expect(told("difficult-communes", ["26368"], "2026-04-30")).toEqual([]);
  });

  test("before the merger no source tells what the present communes were", () =>
    expect(told("difficult-communes", ["26341"], "2025-06-30")).toContainEqual([
      "error",
      "commune-not-then",
      "/entries/0/value/items/0",
    ]));

  test("where the list of communes is not complete, a code cannot be refuted", () => {
    const partial = { ...dongNai, territory: { ...dongNai.territory, communes: [], isPartial: true as const } };
    const checked = checkOverrides(partial, overridesWith(registerEntry("difficult-communes", ["26341"])));
    expect(checked.findings.map(({ code, severity }) => [severity, code])).toEqual([
      ["warning", "overrides.commune-not-checked"],
    ]);
    expect(checkOverrides(partial, overridesWith(registerEntry("difficult-communes", ["Cẩm Mỹ"]))).ok).toBe(false);
  });
});

test("public holidays are days", () => {
  expect(told("public-holidays", ["2026-09-02"])).toEqual([]);
  expect(told("public-holidays", ["2026-09-02", "Tết"])).toEqual([
    ["error", "holiday-not-a-day", "/entries/0/value/items/1"],
  ]);
});
