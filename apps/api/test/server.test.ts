import { connect } from "node:net";
import { machineryApplication } from "@khuyencong/core/worked-cases";
import { hc } from "hono/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Api } from "../src/api.js";
import { createApp } from "../src/app.js";
import { type RunningServer, startServer } from "../src/server.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(createApp(), { port: 0, host: "127.0.0.1" });
});
afterAll(() => server.stop());

const request = { asOf: "2026-03-01", application: machineryApplication() };
const json = { "Content-Type": "application/json" };

async function stillAnswers(): Promise<void> {
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
}

/** Writes bytes to the socket and gives what comes back, also where the request is no HTTP at all. */
function write(...pieces: readonly (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    let reply = "";
    socket.on("data", (data) => {
      reply += data.toString("latin1");
      socket.end();
    });
    socket.on("error", () => resolve(reply));
    socket.on("close", () => resolve(reply));
    for (const piece of pieces) socket.write(piece);
  });
}

test("a decision over a real socket", async () => {
  const response = await fetch(`${server.address}/v1/decisions`, {
    method: "POST",
    headers: json,
    body: JSON.stringify(request),
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ decision: { outcome: "eligible" } });
});

test("the typed client knows every address", async () => {
  const client = hc<Api>(server.address);
  const decided = await client.v1.decisions.$post({ query: {}, json: request });
  expect(decided.status).toBe(200);
  if (decided.status === 200) {
    const answer = await decided.json();
    expect("decision" in answer && answer.decision.outcome).toBe("eligible");
  }
  const communes = await client.v1.communes.$get({ query: { asOf: "2026-03-01" } });
  expect(communes.status === 200 && (await communes.json()).count).toBe(95);
});

test("a body of ten megabytes is refused before it is sent", async () => {
  const length = 10 * 1_048_576;
  const head = `POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
  expect(await write(head, "{")).toMatch(/^HTTP\/1\.1 413 /);
  await stillAnswers();
});

test("a body that lies about its length is refused", async () => {
  const head =
    "POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
  const chunk = `10000\r\n${" ".repeat(65_536)}\r\n`;
  expect(await write(head, ...Array.from({ length: 48 }, () => chunk))).toMatch(/^HTTP\/1\.1 413 /);
  await stillAnswers();
});

test.each([
  ["no HTTP", "\x16\x03\x01\x02\x00garbage\r\n\r\n"],
  ["headers without end", `GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(20_000)}\r\n\r\n`],
  ["a broken address", "GET /%E0%A4%A HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"],
  ["a broken host", "GET /healthz HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"],
])("%s does no harm", async (_, bytes) => {
  expect(await write(bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
  await stillAnswers();
});

test("a server that was told to stop ends what it began", async () => {
  const other = await startServer(createApp(), { port: 0, host: "127.0.0.1" });
  const asked = fetch(`${other.address}/v1/decisions`, {
    method: "POST",
    headers: json,
    body: JSON.stringify(request),
  });
  expect((await asked).status).toBe(200);
  await other.stop();
  await expect(fetch(`${other.address}/healthz`)).rejects.toThrow();
});

test("a port that is taken is told, not waited for", async () => {
  const { port } = new URL(server.address);
  await expect(startServer(createApp(), { port: Number(port), host: "127.0.0.1" })).rejects.toThrow(/EADDRINUSE/);
});
