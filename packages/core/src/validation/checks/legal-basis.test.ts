import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkLegalBasis } from "./legal-basis.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkLegalBasis, grounds);

const first = ["legalBasis", 0] as const;

test("known grounds in force pass, however the number is typed", () => {
  expect(found()).toEqual([]);
  expect(found([first, { number: " số 45/2012/nđ-cp " }])).toEqual([]);
});

test.each([
  [{ number: "45/2012/ND-CP" }, "legal-basis.unknown /legalBasis/0/number"],
  [{ number: "1/2099/NĐ-CP" }, "legal-basis.unknown /legalBasis/0/number"],
  [{ number: "12/2026/NQ-HĐND của HĐND tỉnh" }, "legal-basis.unknown /legalBasis/0/number"],
  [{ number: "99/QĐ-TTg" }, "legal-basis.unknown /legalBasis/0/number"],
  [{ number: "05/NQ-HĐND" }, "legal-basis.own-instrument /legalBasis/0/number"],
  [{ number: "Quyết định số 15/QĐ-UBND của UBND xã Cẩm Mỹ" }, "legal-basis.own-instrument /legalBasis/0/number"],
  [{ number: "134/2004/NĐ-CP" }, "legal-basis.not-in-force /legalBasis/0/number"],
  [{ number: "02/2025/NQ-HĐND" }, "legal-basis.standing-unknown /legalBasis/0/number"],
  [{ number: "45/2012/NĐ-CP", issuedOn: "2012-05-22" }, "legal-basis.date-mismatch /legalBasis/0/issuedOn"],
  [{ number: "235/2025/NĐ-CP" }, "legal-basis.repeated /legalBasis/1/number"],
])("%o is found", (ground, expected) => {
  expect(found([first, ground])).toEqual([expected]);
});

test("grounds that were replaced, or amended by what is not cited, are led to what took their place", () => {
  expect(found([first, { number: "01/2021/NĐ-CP" }])).toEqual(["legal-basis.perhaps-replaced /legalBasis/0/number"]);
  expect(found([["legalBasis", 1], { number: "33/QĐ-UBND" }])).toContain(
    "legal-basis.amendment-missing /legalBasis/0/number",
  );
  expect(found([first, { number: "28/2018/TT-BTC" }])).toEqual(["legal-basis.amendment-unclear /legalBasis/0/number"]);
});

test("a decree is judged on the day of the document, not of the check", () => {
  expect(found([["approval", "date"], "2025-10-14"])).toContain("legal-basis.not-in-force /legalBasis/1/number");
});

test("grounds without the provincial programme are found", () => {
  expect(found([["legalBasis"], []])).toEqual(["legal-basis.province-programme-missing /legalBasis"]);
});
