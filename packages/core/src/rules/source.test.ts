import { afterEach, describe, expect, test, vi } from "vitest";
import { hostileTexts } from "../../test/random-vocabularies.js";
import type { Condition } from "./condition.js";
import { evaluatorOf } from "./evaluate.js";
import { evaluatorFromSource, mayMakeFunctions, tracerFromSource } from "./source.js";
import { tracerOf } from "./trace.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The texts from which functions were made while `act` ran. */
function sourcesOf(act: () => void): readonly string[] {
  const sources: string[] = [];
  const recording = new Proxy(Function, {
    construct(target, texts: string[]) {
      sources.push(texts.at(-1) ?? "");
      return Reflect.construct(target, texts);
    },
  });
  vi.stubGlobal("Function", recording);
  act();
  return sources;
}

describe("names and values stay data", () => {
  const asked = (text: string): Condition => ({
    any: [
      { fact: text, operator: "equal", value: text },
      { not: { fact: text, operator: "in", value: [text, `${text}!`] } },
      { fact: "list", operator: "contains", value: text },
      { fact: text, operator: "notEqual", value: { fact: `${text}?` } },
    ],
  });

  test.each(hostileTexts)("%j", (text) => {
    const condition = asked(text);
    const complete = Object.fromEntries([
      [text, text],
      [`${text}?`, text],
      ["list", [text]],
    ]);
    for (const facts of [complete, { list: [] }, {}]) {
      expect(evaluatorFromSource(condition, evaluatorOf(condition))(facts)).toBe(evaluatorOf(condition)(facts));
      expect(tracerFromSource(condition)(facts)).toEqual(tracerOf(condition)(facts));
    }
  });

  test.each(["\u2028", "\u2029"])("a separator of lines does not stand bare in the source", (separator) => {
    const condition = asked(separator);
    const sources = sourcesOf(() => {
      evaluatorFromSource(condition, evaluatorOf(condition));
      tracerFromSource(condition);
    });
    expect(sources.length).toBe(2);
    expect(sources.filter((source) => source.includes(separator))).toEqual([]);
  });

  test("a value that tries to run does not", () => {
    const attack = '"+(globalThis.harmed=true)+"';
    const condition: Condition = { fact: attack, operator: "in", value: [attack, "`$\u007bglobalThis.harmed=true}`"] };
    expect(evaluatorFromSource(condition, evaluatorOf(condition))({ [attack]: attack })).toBe(true);
    expect("harmed" in globalThis).toBe(false);
  });
});

describe("a missing fact", () => {
  const condition: Condition = {
    any: [
      { fact: "a", operator: "equal", value: true },
      { fact: "b", operator: "equal", value: true },
    ],
  };

  test("hands the question on, and only a missing one does", () => {
    const incomplete = vi.fn(evaluatorOf(condition));
    const evaluate = evaluatorFromSource(condition, incomplete);
    expect([evaluate({ a: true, b: false }), evaluate({ a: false, b: false })]).toEqual([true, false]);
    expect(incomplete).not.toHaveBeenCalled();
    expect([evaluate({ a: true }), evaluate({ b: false })]).toEqual([true, "unknown"]);
    expect(incomplete).toHaveBeenCalledTimes(2);
  });

  test("with a name that every object answers to is still missing", () => {
    const inherited: Condition = { fact: "constructor", operator: "notEqual", value: "x" };
    expect(evaluatorFromSource(inherited, evaluatorOf(inherited))({})).toBe("unknown");
    expect(tracerFromSource(inherited)({}).truth).toBe("unknown");
  });
});

describe("permission to make functions", () => {
  test("is there in this process", () => {
    expect(mayMakeFunctions()).toBe(true);
  });

  test("is asked for once; where it is refused, closures answer", async () => {
    const refused = vi.fn(() => {
      throw new EvalError("Refused by the content security policy");
    });
    vi.resetModules();
    vi.stubGlobal("Function", refused);
    const { compileCondition } = await import("./compile.js");
    const isSmall: Condition = { fact: "workers", operator: "lessThan", value: 20 };
    const answers = [1, 2, 3].map(() => compileCondition(isSmall).evaluate({ workers: 19 }));
    expect(answers).toEqual([true, true, true]);
    expect(compileCondition(isSmall).trace({}).truth).toBe("unknown");
    expect(refused).toHaveBeenCalledOnce();
  });
});
