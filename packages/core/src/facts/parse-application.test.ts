import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import { type Finding, findingSchema } from "../basis/index.js";
import { fieldLabel } from "./field-labels.js";
import { parseApplication } from "./parse-application.js";

const barest = { activity: "advanced-machinery", planYear: 2026 };

function findingsOf(raw: unknown): readonly Finding[] {
  const parsed = parseApplication(raw);
  return parsed.ok ? [] : parsed.findings;
}

function pointersOf(raw: unknown): readonly string[] {
  return findingsOf(raw).map(({ where }) => (where?.kind === "document" ? where.pointer : "elsewhere"));
}

function wordsOf(raw: unknown): readonly string[] {
  return findingsOf(raw).map(({ message }) => message.vi);
}

describe("an application that can be read", () => {
  test("the barest one names the activity and the year of the plan", () =>
    expect(parseApplication(barest)).toEqual({ ok: true, application: barest }));

  test("nothing is filled in for what is absent", () => {
    const parsed = parseApplication({ ...barest, applicant: {}, project: {}, commitments: {}, judgements: {} });
    expect(parsed).toEqual({
      ok: true,
      application: { ...barest, applicant: {}, project: {}, commitments: {}, judgements: {} },
    });
  });

  test("no list of earlier support says nothing, an empty one says none", () => {
    const without = parseApplication(barest);
    const none = parseApplication({ ...barest, earlierSupport: [] });
    expect(without.ok && "earlierSupport" in without.application).toBe(false);
    expect(none.ok && none.application.earlierSupport).toEqual([]);
  });

  test("spaces around a name are not part of it", () => {
    const parsed = parseApplication({ ...barest, applicant: { name: "  Cơ sở Cẩm Mỹ " } });
    expect(parsed.ok && parsed.application.applicant?.name).toBe("Cơ sở Cẩm Mỹ");
  });

  test("what was given is not changed", () => {
    const raw = Object.freeze({ ...barest, applicant: Object.freeze({ name: " A " }) });
    parseApplication(raw);
    expect(raw.applicant.name).toBe(" A ");
  });
});

describe("numbers are numbers", () => {
  test.each([
    ["the Vietnamese way of writing", "1.000,5"],
    ["dots alone: one thousand or one?", "1.234"],
    ["digits only", "700000000"],
    ["with a unit", "700 triệu"],
    ["scientific", "7e8"],
    ["nothing", ""],
  ])("%s as a text is refused, and how to write it is told", (_, cost) => {
    const [finding, ...others] = findingsOf({ ...barest, project: { cost } });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: "application.invalid-type",
      severity: "error",
      category: "structure",
      where: { kind: "document", pointer: "/project/cost" },
    });
    expect(finding?.message.vi).toBe(
      `"Tổng chi phí của nội dung đề nghị hỗ trợ" phải là một số, không phải chữ "${cost}". Ghi số không có dấu chấm, dấu phẩy (ví dụ 700000000).`,
    );
  });

  test("half a đồng is no amount", () =>
    expect(wordsOf({ ...barest, project: { cost: 0.5 } })).toEqual([
      '"Tổng chi phí của nội dung đề nghị hỗ trợ" phải là số nguyên (đơn vị tính nhỏ nhất là 1 đồng, 1 người).',
    ]));

  test.each([
    ["not a number", Number.NaN],
    ["without end", Number.POSITIVE_INFINITY],
    ["a list", [1]],
    ["nothing", null],
    ["yes", true],
    ["a large whole number of another kind", 5n],
  ])("%s is of the wrong kind", (_, cost) =>
    expect(wordsOf({ ...barest, project: { cost } })).toEqual([
      '"Tổng chi phí của nội dung đề nghị hỗ trợ" không đúng kiểu dữ liệu.',
    ]),
  );

  test.each([
    ["a cost of nothing", { project: { cost: 0 } }, "/project/cost"],
    ["an investment below nothing", { project: { investmentDone: -1 } }, "/project/investmentDone"],
    ["a cost above 10.000 tỷ", { project: { cost: 10_000_000_000_001 } }, "/project/cost"],
    ["fewer than no workers", { applicant: { workers: -1 } }, "/applicant/workers"],
    ["more workers than there are", { applicant: { insuredWorkers: 1_000_001 } }, "/applicant/insuredWorkers"],
    ["a plan before the decree", { planYear: 2011 }, "/planYear"],
    ["a plan of the next century", { planYear: 2101 }, "/planYear"],
    [
      "earlier support before the decree",
      { earlierSupport: [{ activity: "a", amount: 1, year: 2011 }] },
      "/earlierSupport/0/year",
    ],
  ])("%s is out of range", (_, change, pointer) => {
    expect(pointersOf({ ...barest, ...change })).toEqual([pointer]);
    expect(wordsOf({ ...barest, ...change })).toEqual([`"${fieldLabel(pointer).vi}" nằm ngoài khoảng cho phép.`]);
  });

  test("a number far out of range is one fault, told once", () =>
    expect(pointersOf({ ...barest, project: { cost: 1e20 } })).toEqual(["/project/cost"]));
});

describe("every fault is told with its place", () => {
  test("all at once, not the first only", () => {
    const raw = {
      activity: "Máy móc",
      planYear: "2026",
      category: "nông thôn",
      stream: null,
      approvedOn: "2026-02-30",
      applicant: { legalForm: "company", isRegistered: "yes" },
      production: { commune: "123", trade: { code: "1030" } },
      project: { cost: "1.000,5", equipmentForm: 3 },
      earlierSupport: [{ activity: "showroom", amount: -1, year: 2020 }],
      judgements: { tradeIsEligible: { answer: true, by: "", reason: " " } },
    };
    expect([...pointersOf(raw)].sort()).toEqual([
      "/activity",
      "/applicant/isRegistered",
      "/applicant/legalForm",
      "/approvedOn",
      "/category",
      "/earlierSupport/0/amount",
      "/judgements/tradeIsEligible/by",
      "/judgements/tradeIsEligible/reason",
      "/planYear",
      "/production/commune",
      "/production/trade/version",
      "/project/cost",
      "/project/equipmentForm",
      "/stream",
    ]);
  });

  test("what must be there and is not", () => {
    expect(pointersOf({})).toEqual(["/activity", "/planYear"]);
    expect(wordsOf({})).toEqual([
      'Chưa có "Nội dung hoạt động khuyến công". Vui lòng bổ sung.',
      'Chưa có "Năm kế hoạch". Vui lòng bổ sung.',
    ]);
  });

  test.each([[null], [undefined], ["{}"], [42], [[]], [true]])("%j is no application at all", (raw) =>
    expect(pointersOf(raw)).toEqual([""]),
  );

  test("a judgement without the person or the reason is none", () => {
    expect(pointersOf({ ...barest, judgements: { tradeIsEligible: { answer: true } } })).toEqual([
      "/judgements/tradeIsEligible/by",
      "/judgements/tradeIsEligible/reason",
    ]);
    expect(pointersOf({ ...barest, judgements: { tradeIsEligible: true } })).toEqual(["/judgements/tradeIsEligible"]);
  });

  test("in a list of earlier support the faulty line is named, the missing part too", () => {
    const [finding] = findingsOf({ ...barest, earlierSupport: [{ activity: "showroom", year: 2020 }] });
    expect(finding?.where).toEqual({ kind: "document", pointer: "/earlierSupport/0/amount" });
    // The list is there; "the list is missing" would send people looking in the wrong place.
    expect(finding?.message.vi).not.toBe('Chưa có "Hỗ trợ khuyến công đã nhận". Vui lòng bổ sung.');
  });

  test("a day that is none", () =>
    expect(wordsOf({ ...barest, approvedOn: "30/04/2026" })).toEqual([
      '"Ngày phê duyệt đề án" chưa đúng dạng quy định.',
    ]));

  test("a wrong choice is answered with the choices by their Vietnamese names", () => {
    const [words = ""] = wordsOf({ ...barest, applicant: { legalForm: "company" } });
    expect(words).toContain('"Hình thức tổ chức"');
    expect(words).toContain("Hộ kinh doanh");
  });

  test("what is said is in plain Vietnamese and is a valid finding, whatever is wrong", () => {
    const raw = {
      activity: 1,
      planYear: "2026",
      approvedOn: 5,
      applicant: { name: "", isRegistered: 1, workers: 1.5, revenue: -1 },
      production: { commune: "x", trade: "1030" },
      project: { cost: null },
      commitments: [],
      earlierSupport: {},
      extra: 1,
    };
    const findings = findingsOf(raw);
    expect(findings.length).toBeGreaterThanOrEqual(12);
    for (const finding of findings) {
      expect(findingSchema.parse(finding)).toEqual(finding);
      expect(technicalWordsIn(finding.message.vi)).toEqual([]);
    }
  });
});

describe("fields that do not belong here", () => {
  test("are named, where they stand", () => {
    const raw = { ...barest, aplicant: {}, project: { costs: 1, price: 2 } };
    expect(findingsOf(raw)).toMatchObject([
      {
        code: "application.unrecognized-keys",
        where: { kind: "document", pointer: "/project" },
        message: {
          vi: "Thông tin đề án: có trường không thuộc hồ sơ (costs, price). Vui lòng bỏ hoặc sửa tên trường.",
        },
      },
      { where: { kind: "document", pointer: "" }, message: { vi: expect.stringContaining("Hồ sơ: ") } },
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "a field named %s is refused like any other, and gives nothing to what inherits it",
    (name) => {
      const raw: unknown = JSON.parse(
        `{"activity":"advanced-machinery","planYear":2026,"${name}":{"isRegistered":true}}`,
      );
      expect(pointersOf(raw)).toEqual([""]);
      const inside: unknown = JSON.parse(
        `{"activity":"advanced-machinery","planYear":2026,"applicant":{"${name}":{"isRegistered":true}}}`,
      );
      expect(pointersOf(inside)).toEqual(["/applicant"]);
    },
  );

  test("a name written with accents in two parts is shown composed: a finding is always a valid one", () => {
    const [finding] = findingsOf({ ...barest, ["Tên".normalize("NFD")]: 1 });
    expect(findingSchema.safeParse(finding).success).toBe(true);
  });
});

describe("names and reasons that look right and are not", () => {
  test.each([
    ["accents in two parts", "Cẩm Mỹ".normalize("NFD"), "not-nfc", "dùng dấu tiếng Việt tổ hợp (NFD)"],
    ["a Cyrillic letter", "C\u0430m My", "foreign-letter", "có chữ cái không phải chữ Việt"],
    ["an invisible character", "Cẩm\u200b Mỹ", "control-character", "có ký tự ẩn"],
  ])("%s", (_, name, suspicion, words) => {
    const [finding, ...others] = findingsOf({ ...barest, applicant: { name } });
    expect(others).toEqual([]);
    expect(finding?.code).toBe(`application.text-${suspicion}`);
    expect(finding?.where).toEqual({ kind: "document", pointer: "/applicant/name" });
    expect(finding?.message.vi).toContain(`"Tên đơn vị" ${words}`);
  });

  test("in a judgement, the text that is meant is pointed at", () => {
    const judgement = { answer: true, by: "Nguy\u1ec5n V\u0103n \u0410n", reason: "Đạt".normalize("NFD") };
    expect(pointersOf({ ...barest, judgements: { technologyIsWorthEncouraging: judgement } })).toEqual([
      "/judgements/technologyIsWorthEncouraging/by",
      "/judgements/technologyIsWorthEncouraging/reason",
    ]);
  });

  test.each(["activity", "category"])("a Cyrillic letter in the code of the %s is no such code", (field) =>
    expect(pointersOf({ ...barest, [field]: "\u0430rtisan" })).toEqual([`/${field}`]),
  );
});
