import { plainDate } from "@khuyencong/core/basis";
import { workedCases } from "@khuyencong/core/worked-cases";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applicationOf, draftOf, emptyDraft, withAnswer } from "./draft";
import { linkOf, readLink } from "./link";
import { hasPrivateParts, privatePartsOf, withPrivateParts } from "./private-parts";

const today = plainDate("2026-03-01");

function draftFrom({ asOf, application }: (typeof workedCases)[number]) {
  return draftOf({ ...application }, { asOf: plainDate(asOf), isExample: false });
}

function read(hash: string) {
  const found = readLink(hash, today);
  return found.kind === "case" ? found.draft : expect.fail(`not read: ${hash}`);
}

describe("a link", () => {
  it.each(workedCases)("carries $id, and with what the tab keeps nothing is lost", (workedCase) => {
    const draft = draftFrom(workedCase);
    const back = withPrivateParts(read(linkOf(draft)), privatePartsOf(draft));
    expect(back).toEqual(draft);
    expect(applicationOf(back)).toEqual(JSON.parse(JSON.stringify(workedCase.application)));
  });

  it("names no person: neither who judged and why, nor the applicant", () => {
    const judgement = { answer: true, by: "Trần Văn An", reason: "Tiết kiệm nước" };
    const draft = draftOf(
      {
        activity: "demonstration-model",
        planYear: 2026,
        applicant: { name: "Cơ sở Hoa Mai" },
        judgements: { technologyIsWorthEncouraging: judgement },
      },
      { asOf: today, isExample: true },
    );
    expect(hasPrivateParts(draft)).toBe(true);
    const shared = read(linkOf(draft));
    expect(JSON.stringify(shared)).not.toMatch(/Trần|Tiết kiệm|Hoa Mai/);
    expect(shared.judgements).toEqual({ technologyIsWorthEncouraging: { answer: true, by: "", reason: "" } });
    expect(shared.isExample).toBe(true);
    expect(hasPrivateParts(shared)).toBe(false);
  });

  it("is empty before anything was chosen", () => {
    expect(linkOf(emptyDraft(today))).toBe("");
    expect(readLink("", today)).toEqual({ kind: "none" });
    expect(readLink("#content", today)).toEqual({ kind: "none" });
  });

  it("goes through text of every alphabet", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZÀ-ỹ0-9 ]{0,40}[a-z]$/), (activity) => {
        const hash = linkOf({ ...emptyDraft(today), answers: { planYear: 2026, activity, extra: activity } });
        expect(hash).toMatch(/^#[\w=&%-]+$/);
      }),
    );
  });
});

describe("a broken link", () => {
  const encoded = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, "");
  const whole = linkOf(draftFrom(workedCases[0] ?? expect.fail()));

  it.each([
    ["cut off", whole.slice(0, -20)],
    ["no base64", "#ngay=2026-03-01&ho-so=%%%"],
    ["no object", `#ngay=2026-03-01&ho-so=${encoded([1])}`],
    ["a day that is none", `#ngay=2026-02-30&ho-so=${encoded({ activity: "showroom", planYear: 2026 })}`],
    ["only a day", "#ngay=2026-03-01"],
    ["endless", `#ngay=2026-03-01&ho-so=${"A".repeat(30_000)}`],
    [
      "an unknown judgement",
      `#ho-so=${encoded({ activity: "showroom", planYear: 2026, judgements: { nobody: true } })}`,
    ],
  ])("%s is told", (_, hash) => expect(readLink(hash, today).kind).toBe("broken"));

  it("is told with core's own words where core knows what is wrong", () => {
    const broken = readLink(`#ho-so=${encoded({ activity: "showroom", planYear: 1 })}`, today);
    expect(broken.kind === "broken" && broken.findings[0]?.message.vi).toContain("Năm kế hoạch");
  });

  it("never throws, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, json) => {
        readLink(`#ho-so=${encodeURIComponent(text)}`, today);
        readLink(`#ngay=2026-03-01&ho-so=${encoded(JSON.parse(json)).replace(/[^\x20-\x7e]/g, "")}`, today);
      }),
    );
  });
});

describe("answers", () => {
  it("are taken back without a trace", () => {
    const empty = { planYear: 2026 };
    const filled = withAnswer(empty, "/project/cost", 1);
    expect(filled).toEqual({ planYear: 2026, project: { cost: 1 } });
    expect(withAnswer(filled, "/project/cost", undefined)).toEqual(empty);
    expect(withAnswer(withAnswer(empty, "/category", "artisan"), "/category", undefined)).toEqual(empty);
  });
});
