import type { ApplicationInput } from "@khuyencong/core/facts";
import { cleanerProductionApplication, machineryApplication } from "@khuyencong/core/worked-cases";
import { describe, expect, test } from "vitest";
import { send } from "../../test/ask.js";

const plain = machineryApplication();
const difficult = machineryApplication({
  applicant: { name: "Cơ sở Cẩm Mỹ" },
  production: { isInDifficultArea: true },
});
const exporting = machineryApplication({ applicant: { makesGoodsForExport: true, isWomenOwned: true } });

function rank(applications: readonly ApplicationInput[], more: Readonly<Record<string, unknown>> = {}) {
  return send("/v1/rankings", { asOf: "2026-03-01", applications, ...more });
}

test("projects come in the order of Circular 46/2012, each with its reason and its law", async () => {
  const { status, body } = await rank([plain, exporting, difficult]);
  expect(status).toBe(200);
  const places = body.ranked.map(({ index, place }: { index: number; place: number }) => [index, place]);
  expect(places).toEqual([
    [2, 1],
    [1, 2],
    [0, 3],
  ]);
  const [first] = body.ranked;
  expect(first).toMatchObject({ name: "Cơ sở Cẩm Mỹ", outcome: "eligible", tiedWith: 0 });
  expect(first.reason.vi).toContain("Địa bàn khó khăn, đặc biệt khó khăn (xét theo điểm d)");
  const named = body.law.map(({ text }: { text: { vi: string } }) => text.vi);
  for (const { vi } of [...body.order.law, ...first.law]) expect(named).toContain(vi);
  expect(first.law.length).toBeGreaterThan(1);
});

test("what would decide comes with the papers that prove it", async () => {
  const { body } = await rank([plain, difficult]);
  const [, second] = body.ranked;
  const [decides] = second.wouldDecide;
  expect(decides.ground).toBe("priority.ethnic-minority-area");
  expect(decides.fields).toEqual(["/production/isInEthnicMinorityArea"]);
  const asked = body.missing.filter(({ fields }: { fields: readonly string[] }) => fields[0] === decides.fields[0]);
  expect(asked).toHaveLength(1);
  expect(asked[0].provenBy[0].issuer.vi).toBe("Ủy ban nhân dân cấp tỉnh");
});

test("who takes no place is listed apart, waits, or is ranked by a person", async () => {
  const used = machineryApplication({ project: { isNewEquipment: false } });
  const unfinished: ApplicationInput = { activity: "advanced-machinery", planYear: 2026, stream: "local" };
  const { body } = await rank([used, unfinished, cleanerProductionApplication(), plain]);
  const indexes = (part: string) => body[part].map(({ index }: { index: number }) => index);
  expect(["apart", "waiting", "byJudgement", "ranked"].map(indexes)).toEqual([[0], [1], [2], [3]]);
  expect(body.apart[0]).toMatchObject({ outcome: "not-eligible", standing: "judged" });
  expect(body.waiting[0]).toMatchObject({ outcome: "needs-information", placeIfEligible: 1 });
});

test("where owners stand is open: each reading that changes a place is named, with the places", async () => {
  const { body } = await rank([plain, machineryApplication({ applicant: { isWomenOwned: true } })]);
  expect(body.owners.question).toBe("women-minority-priority-rank");
  expect(body.owners.readings).toMatchObject([
    { reading: "before-everything", label: { vi: "Xét trước địa bàn và ngành nghề" }, changes: [{ index: 0, to: 2 }] },
    { reading: "tie-break", changes: [{ index: 0, from: 1, to: 2 }] },
  ]);
});

test("grounds come with their place among others; what nobody can apply stands apart", async () => {
  const { body } = await rank([plain]);
  const ranks = body.grounds.map(({ id, rank }: { id: string; rank?: { letter: string } }) => [id, rank?.letter]);
  expect(ranks).toContainEqual(["priority.difficult-area", "d"]);
  expect(ranks).toContainEqual(["priority.women-owned", undefined]);
  expect(body.gaps.map(({ letter }: { letter: string }) => letter)).toEqual(["b"]);
});

test("the same list has the same answer, byte for byte, and no cache keeps it", async () => {
  const first = await rank([plain, difficult]);
  const second = await rank([plain, difficult]);
  expect(JSON.stringify(second.body)).toBe(JSON.stringify(first.body));
  expect(first.headers.get("cache-control")).toBe("no-store");
});

describe("what is refused", () => {
  test("one application that cannot be read refuses the list, with every fault in its place", async () => {
    const wrong = { ...plain, project: { cost: "1.000,5" } };
    const { status, body } = await send("/v1/rankings", {
      asOf: "2026-03-01",
      applications: [plain, wrong, { planYear: 2026 }],
    });
    expect(status).toBe(422);
    expect(body.title).toBe("Hồ sơ chưa đọc được");
    expect(body.findings.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      "/applications/1/project/cost",
      "/applications/2/activity",
    ]);
  });

  test("in English for those who ask for it", async () => {
    const { body } = await send(
      "/v1/rankings",
      { asOf: "2026-03-01", applications: [{ planYear: 2026 }] },
      { "accept-language": "en" },
    );
    expect(body.title).toBe("The application cannot be read");
  });

  test.each([
    ["no list", {}],
    ["a single application", { applications: plain }],
    ["an empty list", { applications: [] }],
    ["301 applications", { applications: Array.from({ length: 301 }, () => ({})) }],
  ])("%s", async (_, part) => {
    const { status, body } = await send("/v1/rankings", { asOf: "2026-03-01", ...part });
    expect(status).toBe(400);
    expect(body.findings).toMatchObject([
      { code: "request.list-length", message: '"applications" phải có từ 1 đến 300 hồ sơ.', pointer: "/applications" },
    ]);
  });

  test("no day, an unknown jurisdiction and a field of decisions, all at once", async () => {
    const { status, body } = await send("/v1/rankings", {
      jurisdiction: "x",
      application: plain,
      applications: [plain],
    });
    expect(status).toBe(400);
    expect(body.findings.map(({ code }: { code: string }) => code)).toEqual([
      "request.unknown-field",
      "request.not-a-choice",
      "request.required",
    ]);
  });

  test("a list full of faults is told in fifty", async () => {
    const applications = Array.from({ length: 300 }, () => ({}));
    const { body } = await send("/v1/rankings", { asOf: "2026-03-01", applications });
    expect(body.findings).toHaveLength(50);
  });
});

test("a full list of silent projects is one shared place, told in less than a megabyte", async () => {
  const { body } = await rank(Array.from({ length: 300 }, () => plain));
  expect(body.ranked).toHaveLength(300);
  expect(body.ranked[299]).toMatchObject({ place: 1, tiedWith: 299 });
  expect(body.missing).toHaveLength(13);
  expect(JSON.stringify(body).length).toBeLessThan(900_000);
}, 30_000);
