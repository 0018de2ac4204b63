import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkPlaceholder } from "./placeholder.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkPlaceholder, grounds);
const contents = ["sections", "contents"] as const;

test.each([
  "[điền nội dung]",
  "<tên xã>",
  "Hỗ trợ ……… cơ sở",
  "Hỗ trợ .... cơ sở",
  "Số ___ ngày",
  "xxx",
  "Năm XXXX",
  "…",
  "[...]",
])("%s is a gap", (text) => {
  expect(found([contents, text])).toEqual(["text.placeholder /sections/contents"]);
});

test.each(["Máy sấy, máy ép…", "Máy sấy, máy ép...", "Máy ép (theo danh mục)", "Cỡ XXL", "Từ 3 < 5 và 7 > 6", "Ví dụ"])(
  "%s is none",
  (text) => {
    expect(found([contents, text])).toEqual([]);
  },
);

test("a gap is found in any text, also of an application", () => {
  expect(found([["projects", 0, "application", "applicant", "name"], "Công ty xxx"])).toEqual([
    "text.placeholder /projects/0/application/applicant/name",
  ]);
});
