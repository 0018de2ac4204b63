import type { Answered, Answers, Asked, Request, RequestKind, RequestOf } from "./worker-messages";

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * The engine, in a worker of its own: the page never stands still while a file is read. It is started with the first
 * question, since a page that only shows its drop area needs none of it.
 */
export class Checker {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  /** Asks the worker; an error says that the tool itself is at fault. */
  ask<Kind extends RequestKind>(request: RequestOf<Kind>, transfer: Transferable[] = []): Promise<Answers[Kind]> {
    const worker = this.#started();
    this.#lastId += 1;
    const id = this.#lastId;
    const asked: Asked = { id, request: request satisfies Request };
    return new Promise<Answers[Kind]>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage(asked, transfer);
    });
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => this.#settle(data));
    worker.addEventListener("error", (event) => this.#fail(event.message));
    this.#worker = worker;
    return worker;
  }

  #settle(answered: Answered): void {
    const waiting = this.#waiting.get(answered.id);
    this.#waiting.delete(answered.id);
    // The worker answers each number with the answer to its own question; the type of a map cannot say so.
    if (answered.ok) waiting?.resolve(answered.answer as never);
    else waiting?.reject(new Error(answered.fault));
  }

  /** A worker that died answers nothing more: the next question starts another. */
  #fail(fault: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new Error(fault));
    this.#waiting.clear();
  }
}
