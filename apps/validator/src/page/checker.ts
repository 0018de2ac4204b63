import type { Answered, Answers, Asked, Request, RequestKind, RequestOf } from "./worker-messages";

/** The worker was ended because its answer took too long. */
export class TookTooLong extends Error {}

interface Waiting {
  readonly kind: RequestKind;
  readonly resolve: (answer: never) => void;
  readonly reject: (fault: Error) => void;
}

/** What goes with a question: what is handed over for good, and how long the answer may take. */
interface AskingTerms {
  readonly transfer?: Transferable[];
  readonly milliseconds?: number;
}

/**
 * The engine, in a worker of its own: the page never stands still while a file is read. It is started with the first
 * question, since a page that only shows its drop area needs none of it.
 */
export class Checker {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  /** Asks the worker; an error says that the tool itself is at fault, unless it is `TookTooLong`. */
  ask<Kind extends RequestKind>(
    request: RequestOf<Kind>,
    { transfer = [], milliseconds }: AskingTerms = {},
  ): Promise<Answers[Kind]> {
    if (request.kind === "check") this.#giveUpCheck();
    const worker = this.#started();
    this.#lastId += 1;
    const id = this.#lastId;
    const asked: Asked = { id, request: request satisfies Request };
    const answer = new Promise<Answers[Kind]>((resolve, reject) => {
      this.#waiting.set(id, { kind: request.kind, resolve, reject });
      worker.postMessage(asked, transfer);
    });
    if (milliseconds === undefined) return answer;
    const timer = setTimeout(() => this.#fail(new TookTooLong()), milliseconds);
    return answer.finally(() => clearTimeout(timer));
  }

  /** Nobody waits any more for the file before: a slow one must not hold up the next. */
  #giveUpCheck(): void {
    const isChecking = [...this.#waiting.values()].some(({ kind }) => kind === "check");
    if (isChecking) this.#fail(new TookTooLong());
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => this.#settle(data));
    worker.addEventListener("error", (event) => this.#fail(new Error(event.message)));
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
  #fail(fault: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(fault);
    this.#waiting.clear();
  }
}
