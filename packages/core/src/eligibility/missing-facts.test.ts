import { expect, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import { applicationSchema, provingDocuments } from "../facts/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { machineryApplication } from "../worked-cases/index.js";
import { missingFactsOf, missingForPriority } from "./missing-facts.js";

const needed = { answer: { status: "needs-information", ground: undefined }, missing: [] } as const;

test("loans are asked for in words, with the papers that prove what was paid", () => {
  const [missing, ...others] = missingFactsOf([], { ...needed, missingFields: ["/loans"] }, () => []);
  expect(others).toEqual([]);
  expect(missing).toMatchObject({ fields: ["/loans"], kind: "information", fact: undefined });
  expect(missing?.provenBy.map((id) => provingDocuments[id].name.vi)).toEqual([
    "Hợp đồng tín dụng với ngân hàng (bản sao hợp lệ)",
    "Chứng từ đã trả lãi vay cho ngân hàng trong 2 năm đầu",
    "Hợp đồng và thanh lý hợp đồng xây dựng, mua máy móc thiết bị (bản sao hợp lệ)",
  ]);
  expect(technicalWordsIn(missing?.question.vi ?? "")).toEqual([]);
});

test("earlier support and the place are asked for as what they are", () => {
  const missing = missingFactsOf(
    [],
    { ...needed, missingFields: ["/earlierSupport", "/production/commune"] },
    () => [],
  );
  expect(missing.map(({ fields, fact }) => [fields, fact])).toEqual([
    [["/earlierSupport"], undefined],
    [["/production/commune"], "place.areaOnDecisionDate"],
  ]);
});

test("grounds for priority that are known wait for nothing; what is no ground is not told of", () => {
  const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
  const application = applicationSchema.parse(machineryApplication({ applicant: { workers: 50 } }));
  const asked = ["priority.labour-intensive", "priority.export", "nonsense"];
  const missing = missingForPriority(rulebook, application, asked);
  expect([...missing].map(([id, facts]) => [id, facts.map(({ fact }) => fact)])).toEqual([
    ["priority.export", ["applicant.makesGoodsForExport"]],
    ["priority.labour-intensive", []],
  ]);
  const before = resolveRulebook(dongNai, { asOf: "2025-10-14" });
  expect(missingForPriority(before, application, asked).size).toBe(0);
});
