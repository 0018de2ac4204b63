/** What a parser would let through in silence, or die of. */
export type JsonFault =
  | { readonly kind: "too-deep" }
  | { readonly kind: "list-too-long"; readonly pointer: string }
  | { readonly kind: "duplicate-field" | "forbidden-field"; readonly name: string; readonly pointer: string };

/** Deeper than any request of ours, and far from the end of any stack. */
export const deepestNesting = 64;

/** Longer than any list of ours: a list of a million wrong items would be answered with millions of findings. */
export const longestList = 2_000;

/** Names that would reach into an object's machinery wherever a value is copied field by field. */
const forbiddenNames = new Set(["__proto__", "constructor", "prototype"]);

/** Enough to see what is wrong; a hostile body must not be answered with a million findings. */
const mostFaults = 50;

/** An object that is being read, with the names seen so far; or a list, with the place reached. */
type Open = { readonly names: Set<string>; step: string } | { readonly names: undefined; step: number };

function escapeStep(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

function pointerOf(open: readonly Open[], ...last: readonly string[]): string {
  const steps = [...open.map(({ step }) => String(step)), ...last];
  return steps.map((step) => `/${escapeStep(step)}`).join("");
}

/** The end of the string that begins at `start`, just after its closing quote. */
function endOfString(text: string, start: number): number {
  let position = start + 1;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === 0x22) return position + 1;
    position += code === 0x5c ? 2 : 1;
  }
  return text.length;
}

function decoded(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads through JSON text once, without recursion, for what `JSON.parse` does not refuse: nesting and lists without end, a field
 * given twice (the last would win in silence) and names of an object's machinery. Does not check the syntax.
 */
export function scanJson(text: string): readonly JsonFault[] {
  const open: Open[] = [];
  const faults: JsonFault[] = [];
  const colon = /[ \t\n\r]*:/y;
  let position = 0;
  while (position < text.length && faults.length < mostFaults) {
    const character = text[position];
    const top = open.at(-1);
    if (character === '"') {
      const end = endOfString(text, position);
      // Only a name is followed by a colon; its escapes are resolved, so that two spellings are one name.
      colon.lastIndex = end;
      if (top?.names !== undefined && colon.test(text)) {
        const name = decoded(text.slice(position, end));
        if (name !== undefined) {
          const place = () => pointerOf(open.slice(0, -1), name);
          if (forbiddenNames.has(name)) faults.push({ kind: "forbidden-field", name, pointer: place() });
          if (top.names.has(name)) faults.push({ kind: "duplicate-field", name, pointer: place() });
          top.names.add(name);
          top.step = name;
        }
      }
      position = end;
      continue;
    }
    if (character === "{") open.push({ names: new Set(), step: "" });
    else if (character === "[") open.push({ names: undefined, step: 0 });
    else if (character === "}" || character === "]") open.pop();
    else if (character === "," && top !== undefined && top.names === undefined) {
      top.step += 1;
      if (top.step === longestList) faults.push({ kind: "list-too-long", pointer: pointerOf(open.slice(0, -1)) });
    }
    if (open.length > deepestNesting) return [{ kind: "too-deep" }];
    position += 1;
  }
  return faults;
}
