import { expect, test } from "vitest";
import { ask } from "../../test/ask.js";

const path = "/v1/rulebooks/dong-nai/diff";
const between = (from: string, to: string) => ask(`${path}?from=${from}&to=${to}`);

test("between the merger and the day before, unknown levels gave way to the national frame, figure by figure", async () => {
  const { status, body } = await between("2025-06-30", "2025-07-01");
  expect(status).toBe(200);
  const change = body.changed.find(({ slots }: { slots: string[] }) => slots.includes("advanced-machinery · local"));
  const cap = change.figures.find(({ label }: { label: { vi: string } }) => label.vi === "Mức trần");
  expect(cap.before).toBeUndefined();
  expect(cap.after.text.vi).toBe("300 triệu đồng/cơ sở");
  expect(cap.after.law[0].text.vi).toContain("Thông tư số 28/2018/TT-BTC");
  expect(change.before.law[0].text.vi).toContain("Thông tư số 28/2018/TT-BTC");
  expect(body.coverage.find(({ strand }: { strand: string }) => strand === "place")).toMatchObject({
    from: false,
    to: false,
  });
});

test("on 15/10/2025 the rules of Decree 235 came, each told in words", async () => {
  const { body } = await between("2025-10-14", "2025-10-15");
  const ids = body.added.map(({ entry }: { entry: { id: string } }) => entry.id);
  expect(ids).toContain("enterprise-size");
  expect(body.added.every(({ figures }: { figures: unknown[] }) => figures.length > 0)).toBe(true);
  expect(body.instruments).toContainEqual(
    expect.objectContaining({ id: "nd-235-2025", before: "not-yet-in-force", after: "in-force" }),
  );
});

test("on 30/04/2026 ten communes became wards and the province a city", async () => {
  const { body } = await between("2026-04-29", "2026-04-30");
  expect(body.units.province).toMatchObject({ before: "tinh", after: "thanh-pho" });
  expect(body.units.communes).toHaveLength(10);
  expect(body.units.communes[0].fullNameAfter.vi).toMatch(/^phường /);
});

test("one day compared with itself has no difference", async () => {
  const { body } = await between("2026-03-01", "2026-03-01");
  expect([body.added, body.removed, body.changed, body.instruments, body.units.communes]).toEqual([[], [], [], [], []]);
  expect(body.from).toEqual(body.to);
});

test("a reader who has it already is told so", async () => {
  const tag = (await between("2026-04-29", "2026-04-30")).headers.get("etag") ?? expect.fail();
  const again = await ask(`${path}?from=2026-04-29&to=2026-04-30`, { headers: { "If-None-Match": tag } });
  expect(again.status).toBe(304);
});

test.each([
  ["", ["request.required from", "request.required to"]],
  ["?from=2026-03-01", ["request.required to"]],
  ["?from=2026-02-30&to=x", ["request.not-a-day from", "request.not-a-day to"]],
  ["?from=2026-04-30&to=2026-04-29", ["request.days-reversed from"]],
  ["?from=1999-01-01&to=2026-04-29", ["request.outside-coverage from"]],
  [
    "?from=1999-01-02&to=1999-01-01",
    ["request.days-reversed from", "request.outside-coverage from", "request.outside-coverage to"],
  ],
  ["?from=2026-03-01&to=2026-03-02&asOf=2026-03-01", ["request.unknown-parameter asOf"]],
])("%s is refused with everything that is wrong", async (query, expected) => {
  const { status, body } = await ask(`${path}${query}`);
  expect(status).toBe(400);
  const found = body.findings.map(({ code, pointer }: { code: string; pointer: string }) => `${code} ${pointer}`);
  expect(found).toEqual(expected);
});

test("a refusal speaks Vietnamese, or English where that is asked for", async () => {
  const reversed = `${path}?from=2026-04-30&to=2026-04-29`;
  expect((await ask(reversed)).body.findings[0].message).toContain("30/04/2026");
  const english = await ask(reversed, { headers: { "Accept-Language": "en" } });
  expect(english.body.findings[0].message).toBe(
    '"from" (30/04/2026) must not come after "to" (29/04/2026). Please swap the days.',
  );
});

test("another jurisdiction is not found", async () => {
  expect((await ask("/v1/rulebooks/atlantis/diff?from=2026-03-01&to=2026-03-02")).status).toBe(404);
});
