import { type Assurance, assuranceSchema, type Citation, citationSchema } from "../basis/index.js";
import type { OverrideEntry } from "./overrides-schema.js";

/** Any object within a value, with its place (a JSON Pointer). */
export interface Part {
  readonly part: object;
  readonly pointer: string;
}

/** Every object within a value, itself included. */
export function* partsOf(value: unknown, pointer = ""): Generator<Part> {
  if (typeof value !== "object" || value === null) return;
  yield { part: value, pointer };
  for (const [name, member] of Object.entries(value)) yield* partsOf(member, `${pointer}/${name}`);
}

/** A place of an entry that names an instrument. */
export interface NamedInstrument {
  readonly instrument: string;
  readonly pointer: string;
}

/** Citations stand in many places: a factor has a ground of its own, a provision was amended by another. */
export function* namedInstruments({ citations, value }: OverrideEntry): Generator<NamedInstrument> {
  for (const [name, held] of [["/citations", citations] as const, ["/value", value] as const]) {
    for (const { part, pointer } of partsOf(held, name)) {
      if ("instrument" in part && typeof part.instrument === "string") {
        yield { instrument: part.instrument, pointer: `${pointer}/instrument` };
      }
    }
  }
}

/** The instruments that an entry names anywhere, each once. */
export function instrumentsIn(entry: OverrideEntry): readonly string[] {
  return [...new Set([...namedInstruments(entry)].map(({ instrument }) => instrument))];
}

/** Citations with the mark that rests on them: the entry itself, or a factor within it. */
export interface MarkedGround {
  readonly citations: readonly Citation[];
  readonly assurance: Assurance;
  readonly pointer: string;
}

/** The grounds of an entry, each with its mark. */
export function* markedGrounds({ citations, assurance, value }: OverrideEntry): Generator<MarkedGround> {
  yield { citations, assurance, pointer: "" };
  for (const { part, pointer } of partsOf(value, "/value")) {
    if (!("citations" in part) || !("assurance" in part) || !Array.isArray(part.citations)) continue;
    const mark = assuranceSchema.safeParse(part.assurance);
    const grounds = part.citations.flatMap((raw) => {
      const citation = citationSchema.safeParse(raw);
      return citation.success ? [citation.data] : [];
    });
    if (mark.success) yield { citations: grounds, assurance: mark.data, pointer };
  }
}
