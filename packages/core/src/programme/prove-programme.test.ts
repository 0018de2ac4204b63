import { describe, expect, it } from "vitest";
import { type Finding, findingSchema, million, suspicionOf } from "../basis/index.js";
import { programmeMessages } from "./messages.js";
import { type Programme, programmeSchema } from "./programme.js";
import { smallProgramme } from "./programme-fixture.js";
import { proveProgramme } from "./prove-programme.js";

type Money = Programme["money"];

function withMoney(change: (money: Money) => Money): Programme {
  const programme = smallProgramme();
  return programmeSchema.parse({ ...programme, money: change(programme.money) });
}

function withYear(row: number, change: Partial<Money["years"][number]>): Programme {
  return withMoney((money) => ({
    ...money,
    years: money.years.map((each, index) => (index === row ? { ...each, ...change } : each)),
  }));
}

function withStated(change: Partial<Money["stated"]>): Programme {
  return withMoney((money) => ({ ...money, stated: { ...money.stated, ...change } }));
}

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const pointers = (findings: readonly Finding[]) =>
  findings.map(({ where }) => (where?.kind === "document" ? where.pointer : "elsewhere"));

describe("the proof of a programme", () => {
  it("is silent when every figure agrees", () => {
    expect(proveProgramme(smallProgramme())).toEqual([]);
  });

  it("finds a year's stated total that is not the sum of its two sources", () => {
    const findings = proveProgramme(withYear(0, { statedTotal: million(701) }));
    expect(codes(findings)).toEqual(["programme.year-total"]);
    expect(findings[0]).toEqual({
      code: "programme.year-total",
      severity: "error",
      category: "arithmetic",
      message: {
        vi: "Năm 2027: tổng ghi 701 triệu đồng, nhưng cộng hai nguồn được 700 triệu đồng.",
        en: "2027: the total is stated as 701 million đồng, but the two sources add up to 700 million đồng.",
      },
      citations: [{ instrument: "qd-1-2026-cam-my", section: "V" }],
      where: { kind: "document", pointer: "/money/years/0/statedTotal" },
      fix: {
        vi: "Sửa tổng năm 2027 thành 700, hoặc sửa số của từng nguồn.",
        en: "Change the total of 2027 to 700, or correct the figure of a source.",
      },
    });
  });

  it("finds a difference of one đồng, and shows it", () => {
    const { localFund } = smallProgramme().money.stated;
    const changed = programmeSchema.shape.money.parse({
      ...smallProgramme().money,
      stated: { ...smallProgramme().money.stated, localFund: localFund + 1 },
    });
    const findings = proveProgramme({ ...smallProgramme(), money: changed });
    expect(codes(findings)).toEqual(["programme.source-total"]);
    expect(findings[0]?.message.vi).toBe(
      "Tổng kinh phí khuyến công địa phương ghi 550,000001 triệu đồng, nhưng cộng các năm được 550 triệu đồng.",
    );
  });

  it("finds a changed figure of a year by row and by column at once", () => {
    const findings = proveProgramme(withYear(1, { otherFunds: million(251) }));
    expect(codes(findings)).toEqual(["programme.year-total", "programme.source-total", "programme.total"]);
    expect(pointers(findings)).toEqual([
      "/money/years/1/statedTotal",
      "/money/stated/otherFunds",
      "/money/stated/total",
    ]);
  });

  it("finds a wrong total of the whole programme, and the shares that no longer fit it", () => {
    const findings = proveProgramme(withStated({ total: million(1_300) }));
    expect(codes(findings)).toEqual(["programme.total", "programme.share", "programme.share"]);
    expect(findings[0]?.message.vi).toContain("ghi 1.300 triệu đồng, nhưng cộng các năm được 1.200 triệu đồng");
  });

  it("finds a share that differs in the second decimal", () => {
    const findings = proveProgramme(withStated({ localFundShare: 4584 }));
    expect(codes(findings)).toEqual(["programme.share"]);
    expect(findings[0]?.message.vi).toBe(
      "Tỷ lệ kinh phí khuyến công địa phương ghi 45,84 %, nhưng tính từ số tiền được 45,83 %.",
    );
    expect(pointers(findings)).toEqual(["/money/stated/localFundShare"]);
  });

  it("finds a missing year and one outside the period", () => {
    const findings = proveProgramme(withYear(1, { year: 2031 }));
    expect(codes(findings)).toEqual(["programme.year-missing", "programme.year-outside-period"]);
    expect(findings[0]?.message.vi).toBe("Chương trình chưa có kinh phí năm 2028.");
    expect(findings[1]?.message.vi).toBe("Năm 2031 nằm ngoài giai đoạn 2027 - 2028 của Chương trình.");
    expect(pointers(findings)).toEqual(["/money/years", "/money/years/1/year"]);
  });

  it("finds a year given twice", () => {
    const findings = proveProgramme(withYear(1, { year: 2027 }));
    expect(codes(findings)).toEqual(["programme.year-missing", "programme.year-repeated"]);
    expect(pointers(findings)).toEqual(["/money/years", "/money/years/1/year"]);
  });

  it("finds a tag used for two targets", () => {
    const programme = smallProgramme();
    const targets = programme.targets.map((target) => ({ ...target, tag: "LOP" }));
    const findings = proveProgramme({ ...programme, targets });
    expect(codes(findings)).toEqual(["programme.target-repeated"]);
    expect(pointers(findings)).toEqual(["/targets/1/tag"]);
  });

  it("shows no share of nothing, and does not fail on it", () => {
    const nothing = { localFund: million(0), otherFunds: million(0), total: million(0) };
    const findings = proveProgramme(withStated(nothing));
    expect(codes(findings)).toContain("programme.share");
    expect(findings.find(({ code }) => code === "programme.share")?.message.vi).toContain("được –");
  });

  it("says everything in the one shape of findings", () => {
    for (const finding of proveProgramme(withYear(1, { year: 2031, localFund: million(1) }))) {
      expect(findingSchema.parse(finding)).toEqual(finding);
      expect(finding.message.vi).not.toMatch(/[{}]/);
      expect(finding.fix?.vi).not.toMatch(/[{}]/);
    }
  });
});

describe("the message catalogue", () => {
  it("has the same slots in both languages, in clean letters", () => {
    const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const { message, fix } of Object.values(programmeMessages)) {
      for (const { vi, en } of [message, fix]) {
        expect(slots(vi)).toEqual(slots(en));
        expect([suspicionOf(vi), suspicionOf(en)]).toEqual([undefined, undefined]);
      }
    }
  });
});
