import { createApp } from "../src/app.js";
import { expectDocumented } from "./documented-replies.js";

const app = createApp();

/** A reply that was held against the document. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into JSON freely; its shape was just checked.
  readonly body: any;
}

/** Asks the service without a network; fails when the reply is not what the document says. */
export async function ask(path: string, init: RequestInit = {}): Promise<Reply> {
  const response = await app.request(path, init);
  const text = await response.text();
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  const { pathname } = new URL(path, "http://localhost");
  if (body !== undefined && pathname !== "/openapi.json") {
    expectDocumented(init.method ?? "GET", pathname, response.status, body);
  }
  return { status: response.status, headers: response.headers, body };
}

/** Sends JSON, or text as it is. */
export function send(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
}

/** Asks for a decision in English. */
export function decideInEnglish(body: unknown): Promise<Reply> {
  return send("/v1/decisions", body, { "Accept-Language": "en" });
}
