import { expect, test } from "vitest";
import { ask } from "../../test/ask.js";

test("says that the service can answer", async () => {
  const { status, headers, body } = await ask("/healthz");
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(body).toEqual({
    status: "ok",
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    jurisdictions: ["dong-nai", "dong-thap"],
  });
});
