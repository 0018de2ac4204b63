import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Checker, TookTooLong } from "./checker";
import type { Asked } from "./worker-messages";

/** A worker that answers what the test lets it answer, and remembers whether it was ended. */
class StandIn {
  static readonly started: StandIn[] = [];
  readonly asked: Asked[] = [];
  isEnded = false;
  #listener: (event: { readonly data: unknown }) => void = () => undefined;

  constructor() {
    StandIn.started.push(this);
  }

  addEventListener(type: string, listener: (event: { readonly data: unknown }) => void): void {
    if (type === "message") this.#listener = listener;
  }

  postMessage(asked: Asked): void {
    this.asked.push(asked);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(answer: unknown): void {
    this.#listener({ data: { id: this.asked.at(-1)?.id, ok: true, answer } });
  }
}

const check = (checker: Checker, name: string) =>
  checker.ask<"check">(
    { kind: "check", files: [{ name, bytes: new ArrayBuffer() }], asOf: undefined },
    { milliseconds: 10_000 },
  );

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", StandIn);
  StandIn.started.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a check", () => {
  it("that takes too long is ended with its worker, and the next question starts another", async () => {
    const checker = new Checker();
    const slow = expect(check(checker, "cham.xlsx")).rejects.toBeInstanceOf(TookTooLong);
    vi.advanceTimersByTime(10_000);
    await slow;
    expect(StandIn.started[0]?.isEnded).toBe(true);
    const stopped = checker.ask<"stopped">({ kind: "stopped", names: ["cham.xlsx"] });
    StandIn.started[1]?.answer("stopped");
    expect(await stopped).toBe("stopped");
  });

  it("that is answered in time is left alone afterwards", async () => {
    const checker = new Checker();
    const answered = check(checker, "nhanh.xlsx");
    StandIn.started[0]?.answer("report");
    expect(await answered).toBe("report");
    vi.advanceTimersByTime(60_000);
    expect(StandIn.started.map(({ isEnded }) => isEnded)).toEqual([false]);
  });

  it("is given up for that of the next file, which is not told to have taken too long", async () => {
    const checker = new Checker();
    const first = expect(check(checker, "truoc.xlsx")).rejects.toBeInstanceOf(TookTooLong);
    vi.advanceTimersByTime(9_000);
    const second = check(checker, "sau.xlsx");
    await first;
    vi.advanceTimersByTime(9_000);
    StandIn.started[1]?.answer("report");
    expect(await second).toBe("report");
    expect(StandIn.started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });
});
