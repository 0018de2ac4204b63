import { machineryApplication } from "@khuyencong/core/worked-cases";
import { describe, expect, test } from "vitest";
import { send } from "../../test/ask.js";

const application = machineryApplication();
const request = { asOf: "2026-03-01", application };

test("an answer names its law, in words and as a place, and can be taken again", async () => {
  const { body } = await send("/v1/decisions", request);
  const { decision } = body;
  expect(decision.rulebook).toMatchObject({ jurisdiction: "dong-nai", asOf: "2026-03-01" });
  expect(decision.support.answer.sum).toMatchObject({ highest: 300_000_000, counterpart: 400_000_000, binding: "cap" });
  const named = decision.law.map(({ text }: { text: { vi: string } }) => text.vi);
  for (const { vi } of decision.support.answer.ground.law) expect(named).toContain(vi);
  expect(decision.strands.level.standing).toBe("provisional");
  expect(decision).not.toHaveProperty("rules");
  expect(decision).not.toHaveProperty("explanation");
});

test("the same request has the same answer, byte for byte", async () => {
  const first = await send("/v1/decisions", request);
  const second = await send("/v1/decisions", { application, asOf: "2026-03-01", jurisdiction: "dong-nai" });
  expect(JSON.stringify(second.body)).toBe(JSON.stringify(first.body));
});

test("what is missing comes with the papers that prove it and who issues them", async () => {
  const { body } = await send("/v1/decisions", {
    asOf: "2026-03-01",
    application: { activity: "advanced-machinery", planYear: 2026 },
  });
  expect(body.decision.outcome).toBe("needs-information");
  const proofs = body.decision.missing.flatMap(({ provenBy }: { provenBy: readonly unknown[] }) => provenBy);
  expect(proofs.length).toBeGreaterThan(0);
  for (const { name, issuer } of proofs) expect([name.vi, name.en, issuer.vi, issuer.en]).not.toContain("");
});

describe("explain=full", () => {
  test("adds every rule with its trace, and the answer as a page", async () => {
    const { body } = await send("/v1/decisions?explain=full", request);
    const held = body.decision.rules.filter(({ status }: { status: string }) => status === "held");
    expect(held.length).toBeGreaterThan(5);
    for (const rule of held) expect(rule.readings[0].trace).toHaveProperty("truth", true);
    expect(body.decision.explanation.headline.en).toBe("Eligible");
  });

  test.each(["dong-nai", "dong-thap"])("tells the trade in the words of the register of %s", async (jurisdiction) => {
    const production = { trade: { code: "2392", version: "vsic-2025" } };
    const asked = { ...request, jurisdiction, application: { ...application, production } };
    const { body } = await send("/v1/decisions?explain=full", asked);
    const { reason, note } = body.decision.explanation.trade;
    expect(reason.en).toContain("building materials; handicraft and cottage-industry goods");
    expect(note.en).toContain("only fired-clay bricks");
  });

  test("is for up to 50 applications", async () => {
    const applications = Array.from({ length: 51 }, () => application);
    const refused = await send("/v1/decisions?explain=full", { asOf: "2026-03-01", applications });
    expect(refused.status).toBe(400);
    expect(refused.body.findings[0].code).toBe("request.list-length");
  });
});

describe("overrides", () => {
  const source = {
    id: "nq-02-2025-dong-nai-test",
    kind: "resolution",
    number: "02/2025/NQ-HĐND",
    shortName: { vi: "Nghị quyết thử", en: "A resolution for the test" },
    title: { vi: "về mức hỗ trợ", en: "on levels" },
    issuer: { vi: "Hội đồng nhân dân", en: "People's Council" },
    issuedOn: "2025-12-01",
    inForceFrom: "2026-01-01",
    inForceTo: null,
    relations: [],
    assurance: "verified",
  };
  const ruling = {
    id: "ruling.place-date",
    kind: "ruling",
    inForceFrom: "2026-01-01",
    inForceTo: null,
    territory: null,
    citations: [{ instrument: source.id }],
    assurance: "verified",
    value: {
      question: "place-date",
      reading: "decision-date",
      document: { vi: "Công văn thử", en: "A letter for the test" },
    },
  };
  const longThanh = machineryApplication({ production: { commune: "26368" } });

  test("a ruling settles what was open, and the stamp says that another law was applied", async () => {
    const plain = await send("/v1/decisions", { asOf: "2026-06-01", application: longThanh });
    const overrides = { jurisdiction: "dong-nai", instruments: [source], entries: [ruling] };
    const ruled = await send("/v1/decisions", { asOf: "2026-06-01", application: longThanh, overrides });
    expect(plain.body.decision.outcome).toBe("needs-judgement");
    expect(ruled.body.decision.outcome).toBe("not-eligible");
    expect(ruled.body.decision.rulebook.hash).not.toBe(plain.body.decision.rulebook.hash);
  });

  test("every fault of an entry is told with its place", async () => {
    const wrong = { ...ruling, kind: "rule", inForceTo: "2025-01-01" };
    const overrides = { jurisdiction: "dong-nai", instruments: [], entries: [wrong] };
    const { status, body } = await send("/v1/decisions", { ...request, overrides });
    expect(status).toBe(400);
    for (const { pointer } of body.findings) expect(pointer).toMatch(/^\/overrides\/entries\/0/);
    expect(body.findings.length).toBeGreaterThan(1);
  });
});

describe("the language of a refusal", () => {
  const unreadable = { ...request, application: { ...application, project: { cost: "1.000,5" } } };

  test.each([
    [undefined, "vi", "Hồ sơ chưa đọc được"],
    ["en", "en", "The application cannot be read"],
    ["en;q=0.2, vi;q=0.9", "vi", "Hồ sơ chưa đọc được"],
    ["de, en;q=0.5", "en", "The application cannot be read"],
  ])("for %s is %s", async (header, language, title) => {
    const headers = header === undefined ? {} : { "Accept-Language": header };
    const reply = await send("/v1/decisions", unreadable, headers);
    expect(reply.status).toBe(422);
    expect(reply.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(reply.headers.get("content-language")).toBe(language);
    expect(reply.headers.get("vary")).toContain("Accept-Language");
    expect(reply.body.title).toBe(title);
    expect(reply.body.findings[0].message).toContain("1.000,5");
  });

  test("in a list is the same for every item", async () => {
    const { body } = await send(
      "/v1/decisions",
      { asOf: "2026-03-01", applications: [unreadable.application] },
      { "Accept-Language": "en" },
    );
    expect(body.items[0].problem.title).toBe("The application cannot be read");
  });
});

test("answers are kept by no cache", async () => {
  expect((await send("/v1/decisions", request)).headers.get("cache-control")).toBe("no-store");
});
