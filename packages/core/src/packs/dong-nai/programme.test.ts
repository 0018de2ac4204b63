import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexActivities } from "../../activity/index.js";
import { dong, formatMillions, formatShare, suspicionOf } from "../../basis/index.js";
import { citationText, indexInstruments } from "../../law/index.js";
import {
  type Programme,
  programmeSchema,
  proveProgramme,
  targetByTag,
  targetLines,
  targetsOfActivity,
  totalsBySource,
  totalsByYear,
} from "../../programme/index.js";
import { national, nationalActivities } from "../national/index.js";
import { dongNaiInstruments } from "./instruments.js";
import { decision33 } from "./programme.js";

const instruments = indexInstruments([...national.instruments, ...dongNaiInstruments]);
const activities = indexActivities(nationalActivities);

describe("Decision 33: the document", () => {
  it("is a valid programme for 2026–2030, approved by the decision itself", () => {
    expect(programmeSchema.parse(decision33)).toEqual(decision33);
    expect(decision33.period).toEqual({ fromYear: 2026, toYear: 2030 });
    expect(citationText(decision33.approvedBy, instruments).vi).toBe("Điều 1 Quyết định số 33/QĐ-UBND");
  });

  it("proves itself: every stated sum and share agrees", () => {
    expect(proveProgramme(decision33)).toEqual([]);
  });

  it("says which part is not at hand", () => {
    expect(decision33.missingParts.map(({ id }) => id)).toEqual(["estimate-by-activity"]);
  });
});

describe("Decision 33, V: money in triệu đồng", () => {
  it("is year by year as in the table", () => {
    const rows = totalsByYear(decision33).map(({ year, localFund, otherFunds, total }) => [
      year,
      ...[localFund, otherFunds, total].map(formatMillions),
    ]);
    expect(rows).toEqual([
      [2026, "6.606", "3.740", "10.346"],
      [2027, "6.166", "3.740", "9.906"],
      [2028, "7.256", "4.340", "11.596"],
      [2029, "6.766", "4.340", "11.106"],
      [2030, "7.856", "4.940", "12.796"],
    ]);
  });

  it("is 34.650 (62,15 %) local and 21.100 (37,85 %) other, 55.750 in all", () => {
    const { localFund, otherFunds, total } = totalsBySource(decision33);
    expect([localFund, otherFunds, total].map(formatMillions)).toEqual(["34.650", "21.100", "55.750"]);
    expect(formatShare(localFund, total)).toBe("62,15 %");
    expect(formatShare(otherFunds, total)).toBe("37,85 %");
  });
});

describe("Decision 33, I.2: targets", () => {
  it("are twelve lines with thirteen figures", () => {
    expect(targetLines(decision33).length).toBe(12);
    expect(decision33.targets.length).toBe(13);
  });

  it.each([
    ["LOP-KHOI-SU", 15, "lớp"],
    ["MO-HINH-BEN-VUNG", 5, "mô hình"],
    ["MAY-MOC", 48, "cơ sở"],
    ["BINH-CHON-TINH", 3, "lần"],
    ["BINH-CHON-QUOC-GIA", 2, "lần"],
    ["HOI-CHO", 15, "hội chợ"],
    ["PHONG-TRUNG-BAY", 10, "phòng"],
    ["HOI-THAO-QUAN-LY", 9, "hội thảo"],
    ["BAN-TIN", 10, "bản tin"],
    ["TRUYEN-HINH", 60, "chuyên đề"],
    ["HOI-THAO-CONG-NGHE", 15, "hội thảo"],
    ["TAP-HUAN-CAN-BO", 15, "lớp"],
    ["DOAN-HOC-TAP", 5, "đoàn"],
  ])("%s: %d %s", (tag, quantity, unit) => {
    const target = targetByTag(decision33, tag);
    expect(target?.quantity).toBe(quantity);
    expect(target?.unit.vi).toBe(unit);
  });

  it("keep the two kinds of workshop and the two kinds of class apart", () => {
    const tags = (activity: string) => targetsOfActivity(decision33, activity).map(({ tag }) => tag);
    expect(tags("management-workshop")).toEqual(["HOI-THAO-QUAN-LY"]);
    expect(tags("technology-workshop")).toEqual(["HOI-THAO-CONG-NGHE"]);
    expect(tags("business-start-up-training")).toEqual(["LOP-KHOI-SU"]);
    expect(tags("staff-training")).toEqual(["TAP-HUAN-CAN-BO"]);
    expect(tags("workshop")).toEqual([]);
    expect(tags("training-course")).toEqual([]);
  });

  it("let only product selection count in two places, where the tag decides", () => {
    const shared = nationalActivities.filter(({ id }) => targetsOfActivity(decision33, id).length > 1);
    expect(shared.map(({ id }) => id)).toEqual(["product-selection"]);
  });

  it("count only kinds of work on record, in their own group", () => {
    for (const { id, activities: counted, group } of decision33.targets) {
      for (const activity of counted) expect(activities.get(activity)?.group, `${id}: ${activity}`).toBe(group);
    }
  });
});

describe("Decision 33, IV: contents", () => {
  it("are five groups with the dashes of the document", () => {
    const dashes = decision33.contentGroups.map(({ citation, contents }) => [citation.section, contents.length]);
    expect(dashes).toEqual([
      ["IV.1", 2],
      ["IV.2", 3],
      ["IV.3", 5],
      ["IV.4", 4],
      ["IV.5", 5],
    ]);
  });

  it("name only kinds of work on record", () => {
    const named = decision33.contentGroups.flatMap(({ contents }) => contents.flatMap((content) => content.activities));
    expect(named.filter((id) => !activities.has(id))).toEqual([]);
  });

  it("cover every kind of work that a target counts", () => {
    const named = new Set(
      decision33.contentGroups.flatMap(({ contents }) => contents.flatMap((each) => each.activities)),
    );
    const counted = decision33.targets.flatMap((target) => target.activities);
    // Bulletins and technology workshops stand among the targets only.
    expect(counted.filter((id) => !named.has(id))).toEqual(["bulletin", "technology-workshop"]);
  });

  it("ask for software: two databases, a project system, shared data", () => {
    expect(decision33.softwareRequests.map(({ id }) => id)).toEqual([
      "rural-industry-database",
      "results-database",
      "project-management-system",
      "shared-data",
    ]);
  });
});

describe("Decision 33, VII: duties", () => {
  it("bind seven kinds of body, in the order of the document", () => {
    expect(decision33.bodies.map(({ body }) => body)).toEqual([
      "department",
      "finance",
      "treasury",
      "commune",
      "press",
      "other-bodies",
      "beneficiary",
    ]);
    expect(decision33.bodies[2]?.name.vi).toBe("Kho bạc Nhà nước khu vực XVII");
  });

  it("cite the section of each body", () => {
    for (const { body, citation } of decision33.duties) {
      const position = decision33.bodies.findIndex((each) => each.body === body) + 1;
      expect(citation.section).toBe(`VII.${position}`);
    }
  });

  it("give communes four: goals, plan and projects, programme, reports every six months and year", () => {
    const duties = decision33.duties.filter(({ body }) => body === "commune");
    expect(duties.map(({ id }) => id)).toEqual([
      "commune-goals",
      "commune-plan-and-projects",
      "commune-programme",
      "commune-report",
    ]);
    expect(duties[3]?.reports).toEqual(["half-year", "year", "on-request"]);
  });
});

describe("Decision 33: writing", () => {
  it("is in clean letters throughout, every id once", () => {
    const texts: string[] = [];
    JSON.stringify(decision33, (_, value: unknown) => {
      if (typeof value === "string") texts.push(value);
      return value;
    });
    expect(texts.filter((text) => suspicionOf(text) !== undefined)).toEqual([]);
    for (const list of [decision33.targets, decision33.duties, decision33.softwareRequests]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });
});

describe("Decision 33: no figure can change unseen", () => {
  type Money = Programme["money"];
  const shift = fc.integer({ min: -3_740_000_000, max: 3_740_000_000 }).filter((difference) => difference !== 0);
  const prove = (money: Money) => proveProgramme({ ...decision33, money }).map(({ code }) => code);

  it("of the table by year", () => {
    const cell = fc.tuple(fc.nat({ max: 4 }), fc.constantFrom("localFund", "otherFunds", "statedTotal"), shift);
    fc.assert(
      fc.property(cell, ([row, column, difference]) => {
        const years = decision33.money.years.map((each, index) =>
          index === row ? { ...each, [column]: dong(each[column] + difference) } : each,
        );
        const codes = prove({ ...decision33.money, years });
        expect(codes).toContain("programme.year-total");
        if (column !== "statedTotal")
          expect(codes).toEqual(expect.arrayContaining(["programme.source-total", "programme.total"]));
      }),
    );
  });

  it("of the stated totals", () => {
    fc.assert(
      fc.property(fc.constantFrom("localFund", "otherFunds", "total"), shift, (figure, difference) => {
        const stated = { ...decision33.money.stated, [figure]: dong(decision33.money.stated[figure] + difference) };
        const code = figure === "total" ? "programme.total" : "programme.source-total";
        expect(prove({ ...decision33.money, stated })).toContain(code);
      }),
    );
  });

  it("of the stated shares", () => {
    const share = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.constantFrom("localFundShare", "otherFundsShare"), share, (figure, value) => {
        const { money } = decision33;
        const codes = prove({ ...money, stated: { ...money.stated, [figure]: value } });
        expect(codes).toEqual(value === money.stated[figure] ? [] : ["programme.share"]);
      }),
    );
  });

  it("of the years", () => {
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.integer({ min: 2000, max: 2199 }), (row, year) => {
        const { money } = decision33;
        if (money.years[row]?.year === year) return;
        const years = money.years.map((each, index) => (index === row ? { ...each, year } : each));
        const codes = prove({ ...money, years });
        expect(codes).toContain("programme.year-missing");
        const inside = year >= 2026 && year <= 2030;
        expect(codes).toContain(inside ? "programme.year-repeated" : "programme.year-outside-period");
      }),
    );
  });

  it("nor swapped between two years, since each row has its own sum", () => {
    const { money } = decision33;
    const [first, second, ...rest] = money.years;
    if (first === undefined || second === undefined) throw new Error("The programme has five years");
    const swapped = [{ ...first, localFund: second.localFund }, { ...second, localFund: first.localFund }, ...rest];
    expect(prove({ ...money, years: swapped })).toEqual(["programme.year-total", "programme.year-total"]);
  });
});

describe("Decision 33: targets, contents and kinds of work", () => {
  const contents = decision33.contentGroups.flatMap((group) => group.contents);
  const inContents = new Set(contents.flatMap((content) => content.activities));

  it("every target has a tag of its own, and every content is about kinds of work of the register", () => {
    const tags = decision33.targets.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    for (const { id, activities: named } of contents) {
      expect(named.length, id).toBeGreaterThan(0);
      expect(
        named.filter((activity) => !activities.has(activity)),
        id,
      ).toEqual([]);
    }
  });

  it("a target is counted in the unit of its kinds of work, fairs taken part in by the fair and not by the booth", () => {
    const otherwise = decision33.targets.flatMap(({ unit, tag, activities: named }) =>
      named.filter((activity) => activities.get(activity)?.unit.vi !== unit.vi).map((activity) => [tag, activity]),
    );
    expect(otherwise).toEqual([["HOI-CHO", "trade-fair-participation"]]);
  });

  it("section IV names what the targets count, save bulletins and technology workshops, which I.2 alone names", () => {
    const counted = new Set(decision33.targets.flatMap((target) => target.activities));
    expect([...counted].filter((activity) => !inContents.has(activity))).toEqual(["bulletin", "technology-workshop"]);
  });
});
