import { type Place, type Places, pointerOf } from "@khuyencong/core/validation";
import { isAlias, isMap, isPair, isScalar, isSeq, type LineCounter, type Node, type Pair, type Scalar } from "yaml";
import type { Problem } from "./problem.js";
import { fieldTwice, problems } from "./problems.js";

/** A plain value, where each part of it stands, and what must not stand in such a file. */
export interface RawValue {
  readonly value: unknown;
  readonly places: Places;
  readonly problems: readonly Problem[];
}

/** Numbers as people write amounts, years and shares; whatever looks otherwise is told as the text it is. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d{0,1}[1-9])?$/;

/**
 * `1.000` would be read as one, `1e9`, `0x10` and `010` as numbers that nobody meant: they stay texts, and the schema
 * then asks for a number.
 */
function scalarValue({ value, source }: Scalar): unknown {
  if (typeof value !== "number" || source === undefined || plainNumber.test(source)) return value;
  return source;
}

class Reading {
  readonly places = new Map<string, Place>();
  readonly problems: Problem[] = [];
  readonly #lines: LineCounter;

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  read(node: unknown, path: readonly PropertyKey[]): unknown {
    if (node === null || node === undefined) return null;
    if (isAlias(node)) return this.#refuse(problems.yamlReference, node);
    if (isScalar(node)) return this.#accept(node) ? scalarValue(node) : null;
    if (isSeq(node)) return this.#accept(node) ? this.#list(node.items, path) : null;
    return isMap(node) && this.#accept(node) ? this.#fields(node.items, path) : null;
  }

  #list(items: readonly unknown[], path: readonly PropertyKey[]): unknown[] {
    return items.map((item, row) => {
      this.#note([...path, row], this.#placeOf(item));
      return this.read(item, [...path, row]);
    });
  }

  /** A field without a value is one that is not filled in yet: the same as one left out. */
  #fields(pairs: readonly Pair[], path: readonly PropertyKey[]): Record<string, unknown> {
    const names = new Set<string>();
    const fields = pairs.flatMap((pair): [string, unknown][] => {
      const name = this.#nameOf(pair);
      if (name === undefined) return [];
      const place = this.#placeOf(pair.key);
      if (names.has(name)) this.problems.push(fieldTwice(name, place));
      names.add(name);
      this.#note([...path, name], place);
      const value = this.read(pair.value, [...path, name]);
      return value === null ? [] : [[name, value]];
    });
    return Object.fromEntries(fields);
  }

  #nameOf({ key }: Pair): string | undefined {
    if (isAlias(key)) this.#refuse(problems.yamlReference, key);
    else if (!isScalar(key) || typeof key.value !== "string") this.#refuse(problems.fieldNameNotText, key);
    else if (this.#accept(key)) return key.value;
    return undefined;
  }

  #accept(node: Node): boolean {
    const anchored = "anchor" in node && node.anchor !== undefined;
    if (anchored) this.#refuse(problems.yamlReference, node);
    if (node.tag !== undefined) this.#refuse(problems.yamlTag, node);
    return !anchored && node.tag === undefined;
  }

  #refuse(problem: Problem, node: unknown): null {
    this.problems.push({ ...problem, place: this.#placeOf(node) });
    return null;
  }

  #note(path: readonly PropertyKey[], place: Place | undefined): void {
    if (place !== undefined) this.places.set(pointerOf(path), place);
  }

  #placeOf(node: unknown): Place | undefined {
    const from = isPair(node) ? node.key : node;
    const range = isScalar(from) || isSeq(from) || isMap(from) || isAlias(from) ? from.range : undefined;
    if (!range) return undefined;
    const { line, col } = this.#lines.linePos(range[0]);
    return { kind: "text", line, column: col };
  }
}

/** The plain value of a composed document, without anything that YAML can do beyond values. */
export function rawValueOf(contents: unknown, lines: LineCounter): RawValue {
  const reading = new Reading(lines);
  reading.places.set("", { kind: "text", line: 1, column: 1 });
  const value = reading.read(contents, []);
  return { value, places: reading.places, problems: reading.problems };
}
