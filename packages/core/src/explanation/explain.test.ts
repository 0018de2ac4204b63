import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import type { ApplicationInput } from "../facts/index.js";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { dongThap, dongThapRegister } from "../packs/dong-thap/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { machineryApplication, modelApplication, workedCases } from "../worked-cases/index.js";
import { explain } from "./explain.js";

const explained = (asOf: string, application: ApplicationInput) =>
  explain(resolveRulebook(dongNai, { asOf }), application, dongNaiRegister);
const inMarch = (application: ApplicationInput) => explained("2026-03-01", application);
const longThanh = { production: { commune: "26368" } };

describe("an eligible case as a page", () => {
  const page = inMarch(machineryApplication());

  test("says what was asked, what comes out and the sum in words", () => {
    expect(page.asked.vi).toBe(
      'Hỗ trợ "Ứng dụng máy móc, thiết bị tiên tiến", kế hoạch năm 2026, xét vào ngày 01/03/2026.',
    );
    expect(page.headline.vi).toBe("Đủ điều kiện");
    expect(page.sums.map(({ highest }) => highest.vi)).toEqual(["300 triệu đồng"]);
    expect(page.sums[0]?.words.vi).toContain("50 % của 700 triệu đồng là 350 triệu đồng");
    expect(page.isConditional).toBe(false);
  });

  test("says that a maximum is no entitlement", () => expect(page.summary.vi).toContain("mức tối đa"));

  test("shows the priority ceiling apart and never in the sum", () =>
    expect(page.sums[0]?.priorityCeiling?.vi).toBe("450 triệu đồng"));

  test("every figure has its law and its mark, and the provisional ones are named", () => {
    expect(page.figures.map(({ value }) => value.vi)).toEqual(["50 % chi phí", "300 triệu đồng/cơ sở", "1,5 lần"]);
    for (const figure of page.figures) expect(figure.law.length).toBeGreaterThan(0);
    expect(page.provisionalFigures.map(({ assurance }) => assurance)).toEqual(["inferred", "inferred", "old-text"]);
    expect(page.figures[0]?.note?.vi).toContain("Khung trung ương");
  });

  test("says what the cap is counted by", () => expect(page.levelCase?.vi).toBe("Mức trần tính cho một cơ sở."));

  test("tells from which cost the cap binds", () =>
    expect(page.thresholds[0]?.vi).toContain("Từ 600 triệu đồng chi phí trở lên"));

  test("each rule says how it came out, what stood there and its law", () => {
    const form = page.rules.find(({ id }) => id === "legal-form");
    expect(form).toMatchObject({ status: "held", assurance: "verified" });
    expect(form?.facts.map(({ label, value }) => [label.vi, value.vi])).toEqual([
      ["Hình thức tổ chức", "Doanh nghiệp"],
    ]);
    expect(form?.law[0]?.vi).toBe(
      "điểm a khoản 2 Điều 1 Nghị định số 45/2012/NĐ-CP, được sửa đổi bởi khoản 1 Điều 1 Nghị định số 235/2025/NĐ-CP",
    );
  });

  test("rules that did not apply are told apart from rules that held", () => {
    const group = page.rules.find(({ id }) => id === "cooperative-group-registered");
    expect(group).toMatchObject({ status: "not-applicable", fix: undefined });
  });

  test("tells how the trade was mapped, and that this is inferred", () =>
    expect(page.trade).toMatchObject({ assurance: "inferred" }));

  test("tells the trade in the words of the register, with what to look at", () => {
    const trade = { code: "2392", version: "vsic-2025" } as const;
    const told = inMarch(machineryApplication({ production: { trade } })).trade;
    expect(told?.reason.vi).toContain("vật liệu xây dựng; hàng tiểu thủ công nghiệp");
    expect(told?.note?.vi).toContain("chỉ gạch đất sét nung bằng lò thủ công cải tiến");
  });

  test("where a jurisdiction has no such words, tells the trade by its points, and answers the same", () => {
    const bare = explain(resolveRulebook(dongThap, { asOf: "2026-03-01" }), machineryApplication());
    const worded = explain(resolveRulebook(dongThap, { asOf: "2026-03-01" }), machineryApplication(), dongThapRegister);
    expect(bare.trade?.reason.vi).toMatch(/điểm [a-zđ] của danh mục ngành, nghề/);
    expect(bare.trade?.note).toBeUndefined();
    expect({ ...bare, trade: worded.trade }).toEqual(worded);
  });
});

describe("a case that hangs on an open question", () => {
  const page = explained("2026-06-01", machineryApplication(longThanh));
  const place = page.rules.find(({ id }) => id === "place-of-production");

  test("shows each reading with what follows", () => {
    expect(place?.status).toBe("split");
    expect(place?.readings.map(({ label, truth }) => [label.vi, truth])).toEqual([
      ["Ngày quyết định", false],
      [expect.any(String), true],
    ]);
  });

  test("names the question and who could answer it", () => {
    expect(page.questions.map(({ id }) => id)).toEqual(["place-date"]);
    expect(page.questions[0]?.whoCouldAnswer.vi).not.toBe("");
  });

  test("gives the sum only under the condition that the case is found eligible", () => {
    expect(page.isConditional).toBe(true);
    expect(page.sums).toHaveLength(1);
  });
});

describe("a case that is not eligible", () => {
  const page = explained("2028-02-01", machineryApplication({ planYear: 2028, ...longThanh }));

  test("shows no sum, and the doors that stay open with their law", () => {
    expect(page.sums).toEqual([]);
    expect(page.doors).toHaveLength(6);
    for (const door of page.doors) expect(door.law.length).toBeGreaterThan(0);
  });

  test("asks nobody to gather papers", () => expect(page.takeAway.bring).toEqual([]));
});

describe("a project approved before the law changed", () => {
  test("goes on as approved, and no rule is shown", () => {
    const page = explained("2026-06-01", machineryApplication({ approvedOn: "2025-10-14" }));
    expect([page.rules, page.sums, page.changes]).toEqual([[], [], []]);
    expect(page.summary.vi).toContain("15/10/2025");
  });
});

describe("an activity whose sum is fixed by no text", () => {
  test("is eligible, and the page says why there is no sum", () => {
    const page = inMarch(
      modelApplication({ activity: "sustainable-production-model", category: "rural-establishment" }),
    );
    expect(page.outcome).toBe("eligible");
    expect(page.sums).toEqual([]);
    expect(page.noSum?.title.vi).toBe("Mức tiền: chưa văn bản nào đang giữ quy định");
    expect(page.noSum?.why.vi).toContain("chưa tìm thấy văn bản nào");
    expect(page.noSum?.law.length).toBeGreaterThan(0);
  });

  test("promises no highest sum where there is none", () => {
    const page = inMarch(modelApplication({ activity: "sustainable-production-model" }));
    expect(page.summary.vi).toContain("Các điều kiện đã nhập đều đạt");
    expect(page.summary.vi).not.toContain("mức tối đa");
  });
});

describe("words", () => {
  test.each(workedCases)("$id is told in plain Vietnamese", ({ asOf, application }) => {
    const { rules, summary, headline, changes, missing } = explained(asOf, application);
    const texts = [summary, headline, ...rules.map(({ said }) => said), ...missing.map(({ question }) => question)];
    const told = [...texts, ...changes.flatMap(({ condition, effect }) => [condition, effect])];
    expect(told.flatMap(({ vi }) => technicalWordsIn(vi.replace(/"[^"]*"/g, '""')))).toEqual([]);
  });

  test.each(workedCases)("$id survives being written down as JSON", ({ asOf, application }) => {
    const page = explained(asOf, application);
    expect(JSON.parse(JSON.stringify(page))).toMatchObject({ outcome: page.outcome, headline: page.headline });
  });
});
