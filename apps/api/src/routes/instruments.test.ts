import { expect, test } from "vitest";
import { ask } from "../../test/ask.js";

interface Listed {
  readonly instrument: { readonly id: string };
  readonly standing?: string;
  readonly amendedBy: readonly string[];
}

async function decree45(path: string): Promise<Listed | undefined> {
  const { status, body } = await ask(path);
  expect(status).toBe(200);
  expect(body.instruments).toHaveLength(body.count);
  return body.instruments.find(({ instrument }: Listed) => instrument.id === "nd-45-2012");
}

test("without a day the instruments have no standing", async () => {
  const decree = await decree45("/v1/instruments");
  expect(decree?.amendedBy).toContain("nd-235-2025");
  expect(decree).not.toHaveProperty("standing");
});

test("with a day they have", async () => {
  expect((await decree45("/v1/instruments?asOf=2026-03-01"))?.standing).toBe("in-force");
  expect((await decree45("/v1/instruments?asOf=2012-01-01"))?.standing).toBe("not-yet-in-force");
});
