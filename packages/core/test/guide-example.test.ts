import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatMillions, type Language } from "../src/basis/index.js";
import { type Decision, decide } from "../src/eligibility/index.js";
import type { ApplicationInput } from "../src/facts/index.js";
import { checkOverrides, overridesSchema } from "../src/overrides/index.js";
import { dongNai, dongNaiRegister } from "../src/packs/dong-nai/index.js";
import { differenceBetween, resolveRulebook } from "../src/rulebook/index.js";
import { machineryApplication } from "../src/worked-cases/index.js";

const address = new URL("../examples/vi-du-nhap-nghi-quyet-02-2025.json", import.meta.url);
const guide = new URL("../../../docs/guides/nhap-nghi-quyet-02-2025.md", import.meta.url);
const raw: unknown = JSON.parse(readFileSync(address, "utf8"));
const asOf = "2026-03-01";
const checked = checkOverrides(dongNai, raw, dongNaiRegister);
const entered = checked.ok ? checked.pack : expect.fail(JSON.stringify(checked.findings));
const before = resolveRulebook(dongNai, { asOf });
const after = resolveRulebook(entered, { asOf });

const cases: readonly { readonly vi: string; readonly en: string; readonly application: ApplicationInput }[] = [
  { vi: "Máy móc 700 triệu đồng", en: "Machinery of 700 million đồng", application: machineryApplication() },
  {
    vi: "Máy móc 1.000 triệu đồng",
    en: "Machinery of 1.000 million đồng",
    application: machineryApplication({ project: { cost: 1_000_000_000 } }),
  },
  {
    vi: "Máy móc 700 triệu đồng, đã nhận 200 triệu đồng năm 2024",
    en: "Machinery of 700 million đồng, 200 million received in 2024",
    application: machineryApplication({
      earlierSupport: [{ activity: "advanced-machinery", amount: 200_000_000, year: 2024 }],
    }),
  },
  {
    vi: "Khai thác đá ở xã Cẩm Mỹ, máy móc 700 triệu đồng",
    en: "A quarry in Cẩm Mỹ, machinery of 700 million đồng",
    application: machineryApplication({ production: { trade: { code: "0810", version: "vsic-2025" } } }),
  },
];

const outcomes: Readonly<Record<Decision["outcome"], Readonly<Record<Language, string>>>> = {
  eligible: { vi: "đủ điều kiện", en: "eligible" },
  "not-eligible": { vi: "chưa đủ điều kiện", en: "not eligible" },
  "needs-information": { vi: "cần thêm thông tin", en: "needs information" },
  "needs-judgement": { vi: "cần người xem xét", en: "needs judgement" },
};

function told({ outcome, support, advance }: Decision, language: Language): string {
  const parts = [outcomes[outcome][language]];
  const answer = "answer" in support ? support.answer : undefined;
  if (answer?.status === "computed") {
    const sum = formatMillions(answer.sum.highest);
    parts.push(language === "vi" ? `hỗ trợ tối đa ${sum}` : `at most ${sum}`);
  } else if (answer?.status === "depends-on-reading") {
    const sums = answer.readings.map(({ sum }) => formatMillions(sum.highest));
    const several = [...new Set(sums)].join(language === "vi" ? " hoặc " : " or ");
    parts.push(language === "vi" ? `hỗ trợ tối đa ${several}, tùy cách hiểu` : `at most ${several}, by reading`);
  }
  if (advance?.status === "allowed") {
    const sum = formatMillions(advance.highest);
    parts.push(language === "vi" ? `tạm ứng ${sum}` : `advance ${sum}`);
  }
  return parts.join("; ");
}

function tableIn(language: Language): string {
  const head = {
    vi: "| hồ sơ (số tiền: triệu đồng) | trước | sau |",
    en: "| application (million đồng) | before | after |",
  };
  const rows = cases.map(
    (one) =>
      `| ${one[language]} | ${[before, after].map((law) => told(decide(law, one.application), language)).join(" | ")} |`,
  );
  return [head[language], "|---|---|---|", ...rows].join("\n");
}

describe("the example of the guide", () => {
  test("is accepted; its one doubt is the cap above the national frame, with both grounds", () => {
    expect(checked.findings.map(({ severity, code, citations }) => [severity, code, citations.length])).toEqual([
      ["warning", "overrides.above-national-frame", 2],
    ]);
  });

  test("holds a level, an advance class, a ruling and a register, and adds nothing else to the law but its warning", () => {
    const { added, removed, changed } = differenceBetween(before, after);
    expect(added.map(({ kind }) => kind)).toEqual(["advance-class", "ruling", "register", "notice"]);
    expect(removed).toEqual([]);
    expect(changed.map(({ before: old, after: entered }) => [old.id, entered.id])).toEqual([
      ["level.local.advanced-machinery", "level.local.vi-du-advanced-machinery"],
    ]);
  });

  test("is marked as invented everywhere: in its name, remark, ids and notes, and in every decision", () => {
    expect(address.pathname).toContain("vi-du");
    const { example, remark, entries, instruments } = overridesSchema.parse(raw);
    expect([example, remark?.vi]).toEqual([true, expect.stringContaining("Ví dụ")]);
    for (const { id, note } of entries)
      expect([id, note?.vi]).toEqual([expect.stringContaining("vi-du"), expect.stringMatching(/^Ví dụ/)]);
    for (const { note } of instruments) expect(note?.vi).toMatch(/^Ví dụ/);
    for (const { application } of cases) {
      const [notice] = decide(after, application).findings.filter(({ code }) => code === "notice.example-figures");
      expect(notice).toMatchObject({ severity: "warning", message: { vi: expect.stringContaining("số liệu ví dụ") } });
      expect(decide(before, application).findings.map(({ code }) => code)).not.toContain("notice.example-figures");
    }
  });

  test.each(["vi", "en"] as const)("changes what the guide shows (%s)", (language) => {
    const text = readFileSync(guide, "utf8");
    const start = `<!-- difference: ${language} -->\n`;
    const from = text.indexOf(start) + start.length;
    expect(text.slice(from, text.indexOf("<!-- difference: end -->", from)).trim()).toBe(tableIn(language));
  });
});
