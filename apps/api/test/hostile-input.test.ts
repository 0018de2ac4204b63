import { machineryApplication } from "@khuyencong/core/worked-cases";
import { afterEach, describe, expect, test } from "vitest";
import { ask, decideInEnglish, send } from "./ask.js";

const application = machineryApplication();
const good = { asOf: "2026-03-01", application };
const goodText = JSON.stringify(good);
const deep = 100_000;

/** The service must still answer after whatever was sent to it. */
afterEach(async () => {
  expect((await decideInEnglish(good)).status).toBe(200);
});

describe("a body that is no request", () => {
  test.each([
    ["nothing", "", 400, "no body"],
    ["spaces", "  \n", 400, "no body"],
    ["broken JSON", '{"asOf":', 400, "not valid JSON"],
    ["NaN", '{"asOf":"2026-03-01","application":{"project":{"cost":NaN}}}', 400, "not valid JSON"],
    ["two values", "{} {}", 400, "not valid JSON"],
    ["nested lists without end", "[".repeat(deep) + "]".repeat(deep), 400, "nested too deeply"],
    ["nested lists never closed", "[".repeat(deep), 400, "nested too deeply"],
    ["nested objects without end", `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`, 400, "nested too deeply"],
    ["a list", "[]", 400, "must be a JSON object"],
    ["null", "null", 400, "must be a JSON object"],
    ["a number", "1e400", 400, "must be a JSON object"],
    ["a text", '"application"', 400, "must be a JSON object"],
  ])("%s", async (_, body, status, detail) => {
    const reply = await decideInEnglish(body);
    expect(reply.status).toBe(status);
    expect(reply.body.detail).toContain(detail);
  });

  test("bytes that are no UTF-8", async () => {
    const reply = await decideInEnglish(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]));
    expect(reply.status).toBe(400);
    expect(reply.body.detail).toContain("UTF-8");
  });

  test("a byte order mark does no harm", async () => {
    expect((await decideInEnglish(`\uFEFF${goodText}`)).status).toBe(200);
  });
});

describe("a body that is too large", () => {
  const large = `${goodText.slice(0, -1)}${" ".repeat(10 * 1_048_576)}}`;

  test("is refused by its declared length", async () => {
    const headers = { "Content-Length": String(large.length) };
    expect((await send("/v1/decisions", large, headers)).status).toBe(413);
  });

  test("is refused while it streams when it declares none", async () => {
    let sent = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        if (sent > 100 * 1_048_576) controller.close();
        else controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const headers = { "Content-Type": "application/json" };
    const reply = await ask("/v1/decisions", { method: "POST", headers, body: stream, duplex: "half" });
    expect(reply.status).toBe(413);
    expect(sent).toBeLessThan(4 * 1_048_576);
  });
});

describe("a body of another type", () => {
  test.each([
    ["text/plain", {}],
    ["application/x-www-form-urlencoded", {}],
    ["multipart/form-data; boundary=x", {}],
    ["application/xml", {}],
    ["application/json", { "Content-Encoding": "gzip" }],
  ])("%s %j is refused", async (type, headers) => {
    expect((await send("/v1/decisions", goodText, { "Content-Type": type, ...headers })).status).toBe(415);
  });
});

describe("fields", () => {
  test.each([
    [
      "a field given twice",
      '{"asOf":"2026-03-01","asOf":"2028-02-01","application":{}}',
      "request.duplicate-field",
      "/asOf",
    ],
    [
      "__proto__",
      '{"asOf":"2026-03-01","application":{"__proto__":{"x":1}}}',
      "request.forbidden-field",
      "/application/__proto__",
    ],
    [
      "constructor",
      '{"asOf":"2026-03-01","constructor":{"x":{}},"application":{}}',
      "request.forbidden-field",
      "/constructor",
    ],
    [
      "an unknown field",
      '{"asOf":"2026-03-01","aplication":{},"application":{}}',
      "request.unknown-field",
      "/aplication",
    ],
    [
      "an unknown jurisdiction",
      '{"asOf":"2026-03-01","jurisdiction":"atlantis","application":{}}',
      "request.not-a-choice",
      "/jurisdiction",
    ],
    [
      "a jurisdiction of the machinery",
      '{"asOf":"2026-03-01","jurisdiction":"toString","application":{}}',
      "request.not-a-choice",
      "/jurisdiction",
    ],
    ["no asOf", '{"application":{}}', "request.required", "/asOf"],
    ["30 February", '{"asOf":"2026-02-30","application":{}}', "request.not-a-day", "/asOf"],
    ["an instant", '{"asOf":"2026-03-01T00:00:00Z","application":{}}', "request.not-a-day", "/asOf"],
    ["a number as a day", '{"asOf":20260301,"application":{}}', "request.not-a-day", "/asOf"],
    ["one and many", '{"asOf":"2026-03-01","application":{},"applications":[{}]}', "request.one-or-many", ""],
    ["neither one nor many", '{"asOf":"2026-03-01"}', "request.one-or-many", ""],
    ["an empty list", '{"asOf":"2026-03-01","applications":[]}', "request.list-length", "/applications"],
    [
      "a list that is an object",
      '{"asOf":"2026-03-01","applications":{"length":1}}',
      "request.list-length",
      "/applications",
    ],
  ])("%s", async (_, body, code, pointer) => {
    const reply = await decideInEnglish(body);
    expect(reply.status).toBe(400);
    expect(reply.body.findings).toEqual([expect.objectContaining({ code, pointer })]);
  });

  test("1,001 applications are refused, 1,000 are answered", { timeout: 60_000 }, async () => {
    const asOf = "2026-03-01";
    const many = Array.from({ length: 1_001 }, () => ({ activity: "advanced-machinery", planYear: 2026 }));
    const refused = await decideInEnglish({ asOf, applications: many });
    expect(refused.status).toBe(400);
    expect(refused.body.findings[0].code).toBe("request.list-length");
    const answered = await decideInEnglish({ asOf, applications: many.slice(1) });
    expect(answered.status).toBe(200);
    expect(answered.body.items).toHaveLength(1_000);
  });

  test("a list without end is refused before it is read", async () => {
    const reply = await decideInEnglish(
      `{"asOf":"2026-03-01","application":{"earlierSupport":[${"{},".repeat(600_000)}{}]}}`,
    );
    expect(reply.body.findings[0].code).toBe("request.list-too-long");
  });
});

describe("an application that cannot be read", () => {
  const withProject = (project: string) => goodText.replace(/"project":\{[^}]*\}/, `"project":${project}`);
  const withName = (name: string) =>
    JSON.stringify({ ...good, application: machineryApplication({ applicant: { name } }) });

  test.each([
    ["a number the Vietnamese way", withProject('{"cost":"1.000,5"}'), "/application/project/cost"],
    ["a huge number", withProject('{"cost":1e300}'), "/application/project/cost"],
    ["a number beyond all", withProject('{"cost":1e999}'), "/application/project/cost"],
    ["a negative number", withProject('{"cost":-1}'), "/application/project/cost"],
    ["half a đồng", withProject('{"cost":0.5}'), "/application/project/cost"],
    ["a list for an object", withProject("[]"), "/application/project"],
    ["null for an object", withProject("null"), "/application/project"],
    ["an unknown field", withProject('{"price":1}'), "/application/project"],
    ["decomposed accents", withName("Cơ sở Tâm".normalize("NFD")), "/application/applicant/name"],
    ["a Cyrillic look-alike", withName("C\u0430m My"), "/application/applicant/name"],
    ["an invisible character", withName("Tâm\u200bAn"), "/application/applicant/name"],
    ["no application", '{"asOf":"2026-03-01","application":null}', "/application"],
    ["a text", '{"asOf":"2026-03-01","application":"x"}', "/application"],
  ])("%s", async (_, body, pointer) => {
    const reply = await decideInEnglish(body);
    expect(reply.status).toBe(422);
    expect(reply.body.findings.map((finding: { pointer: string }) => finding.pointer)).toContain(pointer);
    expect(JSON.stringify(reply.body)).not.toMatch(/\bat .*\.(?:js|ts):\d|node_modules/);
  });

  test("in a list is refused by itself", async () => {
    const bad = { activity: "advanced-machinery", planYear: 2026, project: { cost: "1.000,5" } };
    const reply = await decideInEnglish({ asOf: "2026-03-01", applications: [application, bad, null, application] });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ count: 4, refused: 2 });
    expect(reply.body.items.map(({ index }: { index: number }) => index)).toEqual([0, 1, 2, 3]);
    expect(reply.body.items[1].problem).toMatchObject({ status: 422, instance: "#/applications/1" });
    expect(reply.body.items[1].problem.findings[0].pointer).toBe("/applications/1/project/cost");
    expect(reply.body.items[3].decision).toEqual(reply.body.items[0].decision);
  });
});

describe("overrides", () => {
  test.each([
    ["of another form", 7],
    ["of another place", { jurisdiction: "elsewhere", instruments: [], entries: [] }],
    ["with an unknown field", { jurisdiction: "dong-nai", instruments: [], entries: [], more: 1 }],
  ])("%s are refused", async (_, overrides) => {
    const reply = await decideInEnglish({ ...good, overrides });
    expect(reply.status).toBe(400);
    expect(reply.body.findings[0].pointer).toMatch(/^\/overrides/);
  });
});

describe("overrides without end", () => {
  const entry = { id: "a", kind: "register", value: "x".repeat(100) };

  test.each([
    ["many entries", Array.from({ length: 201 }, () => entry)],
    ["large entries", [{ ...entry, value: "x".repeat(200_000) }]],
  ])("%s are refused before they are compared", async (_, entries) => {
    const reply = await decideInEnglish({ ...good, overrides: { jurisdiction: "dong-nai", instruments: [], entries } });
    expect(reply.status).toBe(400);
    expect(reply.body.findings[0].code).toBe("request.overrides-too-large");
  });
});

describe("parameters", () => {
  test.each([
    ["/v1/communes", "request.required", "asOf"],
    ["/v1/communes?asOf=2026-02-30", "request.not-a-day", "asOf"],
    ["/v1/communes?asOf=", "request.not-a-day", "asOf"],
    ["/v1/communes?asOf=2026-03-01&asOf=2026-06-01", "request.not-a-day", "asOf"],
    ["/v1/communes?asof=2026-03-01&asOf=2026-03-01", "request.unknown-parameter", "asof"],
    ["/v1/communes?asOf=2026-03-01&__proto__=1", "request.unknown-parameter", "__proto__"],
    ["/v1/rulebooks/dong-nai", "request.required", "asOf"],
    ["/v1/instruments?asOf=yesterday", "request.not-a-day", "asOf"],
    ["/v1/questions?jurisdiction=atlantis", "request.not-a-choice", "jurisdiction"],
    ["/v1/questions?page=2", "request.unknown-parameter", "page"],
    ["/v1/programmes/dong-nai-2026-2030?asOf=2026-03-01", "request.unknown-parameter", "asOf"],
    ["/healthz?x=1", "request.unknown-parameter", "x"],
  ])("%s", async (path, code, pointer) => {
    const reply = await ask(path);
    expect(reply.status).toBe(400);
    expect(reply.body.findings).toEqual([expect.objectContaining({ code, pointer })]);
  });

  test("explain takes one value only", async () => {
    expect((await send("/v1/decisions?explain=all", good)).body.findings[0].code).toBe("request.not-a-choice");
    expect((await send("/v1/decisions?explian=full", good)).body.findings[0].code).toBe("request.unknown-parameter");
  });
});
