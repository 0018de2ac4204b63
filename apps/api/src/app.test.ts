import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ask } from "../test/ask.js";
import { createApp } from "./app.js";

describe("addresses and methods", () => {
  test.each(["/nothing", "/v1", "/v1/", "/v1/decision", "/v1/rulebooks/", "/V1/communes", "/v1/communes/26368"])(
    "%s is not found",
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.type).toBe("/docs#problem-not-found");
    },
  );

  test.each([
    ["GET", "/v1/decisions", "POST"],
    ["PUT", "/v1/decisions", "POST"],
    ["POST", "/v1/communes", "GET, HEAD"],
    ["DELETE", "/v1/rulebooks/dong-nai", "GET, HEAD"],
    ["POST", "/docs", "GET, HEAD"],
  ])("%s %s is told what is allowed", async (method, path, allowed) => {
    const { status, headers } = await ask(path, { method });
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe(allowed);
  });

  test("HEAD is answered like GET, without a body", async () => {
    const { status, body } = await ask("/v1/questions", { method: "HEAD" });
    expect(status).toBe(200);
    expect(body).toBeUndefined();
  });
});

describe("headers", () => {
  test("keep pages from framing, sniffing and loading from elsewhere", async () => {
    const { headers } = await ask("/healthz");
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  test("let no other site ask, unless it is named", async () => {
    const from = (origin: string) => ({ headers: { Origin: origin } });
    const closed = await createApp().request("/v1/questions", from("https://a.vn"));
    expect(closed.headers.get("access-control-allow-origin")).toBeNull();
    const open = createApp({ allowedOrigins: ["https://a.vn"] });
    const named = await open.request("/v1/questions", from("https://a.vn"));
    expect(named.headers.get("access-control-allow-origin")).toBe("https://a.vn");
    const other = await open.request("/v1/questions", from("https://b.vn"));
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("long replies are compressed for whoever takes them so", async () => {
    const reply = await createApp().request("/v1/questions", { headers: { "Accept-Encoding": "gzip" } });
    expect(reply.headers.get("content-encoding")).toBe("gzip");
  });
});

test("a fault of ours is told without its stack, and logged under the same name", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const app = createApp();
  app.get("/fault", () => {
    throw new TypeError("secret detail");
  });
  const response = await app.request("/fault", { headers: { "Accept-Language": "en" } });
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toContain("secret");
  expect(logged.mock.calls[0]?.[0]).toBe(JSON.parse(text).instance);
  logged.mockRestore();
});

describe("the screens", () => {
  let directory = "";
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "screens-"));
    await mkdir(join(directory, "assets"));
    await writeFile(join(directory, "index.html"), "<!doctype html><title>screens</title>");
    await writeFile(join(directory, "favicon.svg"), "<svg/>");
    await writeFile(join(directory, "assets", "index-abc123.js"), "export {}");
  });
  afterAll(() => rm(directory, { recursive: true }));

  const get = (path: string) => createApp({ adminDirectory: directory }).request(path);

  test.each(["/", "/ke-hoach/2026", "/chuong-trinh?nam=2026"])(
    "%s is given to the router in the page",
    async (path) => {
      const response = await get(path);
      expect(await response.text()).toContain("<title>screens</title>");
      expect(response.headers.get("cache-control")).toBe("no-cache");
    },
  );

  test("files with a hash are kept for ever, others asked for again", async () => {
    expect((await get("/assets/index-abc123.js")).headers.get("cache-control")).toContain("immutable");
    expect((await get("/favicon.svg")).headers.get("cache-control")).toBe("no-cache");
  });

  test.each(["/assets/gone-abc123.js", "/gone.png", "/v1/nothing", "/..%2f..%2fetc%2fpasswd.txt", "/../package.json"])(
    "%s is not found",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("cache-control")).toBe("no-store");
    },
  );

  test("other methods have no business there", async () => {
    expect((await createApp({ adminDirectory: directory }).request("/", { method: "POST" })).status).toBe(404);
  });

  test("where they were not built, the service answers alone", async () => {
    const app = createApp({ adminDirectory: join(directory, "nowhere") });
    expect((await app.request("/")).status).toBe(404);
    expect((await app.request("/healthz")).status).toBe(200);
  });

  describe("the page that checks a programme", () => {
    const asChecker = (path: string) =>
      createApp({ adminDirectory: directory, checkerDirectory: directory }).request(path);

    test("is a folder of its own below /kiem-tra/, beside the screens", async () => {
      expect((await asChecker("/kiem-tra")).headers.get("location")).toBe("/kiem-tra/");
      const page = await asChecker("/kiem-tra/");
      expect(await page.text()).toContain("<title>screens</title>");
      expect(page.headers.get("cache-control")).toBe("no-cache");
      expect((await asChecker("/kiem-tra/assets/index-abc123.js")).headers.get("cache-control")).toContain("immutable");
    });

    test.each(["/kiem-tra/gone.js", "/kiem-tra/../package.json", "/kiem-tra/..%2f..%2fetc%2fpasswd.txt"])(
      "%s is not found",
      async (path) => {
        expect((await asChecker(path)).status).toBe(404);
      },
    );
  });
});
