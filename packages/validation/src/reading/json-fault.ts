const blank = /[ \t\n\r]*/y;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The end of a string literal, or where it goes wrong. Letter by letter: a long text must not exhaust a pattern. */
function endOfString(text: string, start: number): { readonly end?: number; readonly fault?: number } {
  let at = start + 1;
  while (at < text.length) {
    if (text[at] === '"') return { end: at + 1 };
    if (text[at] === "\\") {
      const end = endOf(escapeSequence, text, at);
      if (end === undefined) return { fault: at };
      at = end;
    } else if (text.charCodeAt(at) < 0x20) {
      return { fault: at };
    } else {
      at += 1;
    }
  }
  return { fault: text.length };
}

type Expected = "value" | "value-or-end" | "name" | "name-or-end" | "colon" | "comma-or-end";
const afterPunctuation: Readonly<Record<string, readonly [Expected[], Expected]>> = {
  "{": [["value", "value-or-end"], "name-or-end"],
  "[": [["value", "value-or-end"], "value-or-end"],
  ":": [["colon"], "value"],
};

/**
 * Where a text stops being strict JSON (an offset), or `undefined` for JSON. `JSON.parse` says the same, but in words
 * that change from one version of the platform to the next and often without the place.
 */
export function firstJsonFault(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = "value";
  let started = false;
  let at = endOf(blank, text, 0) ?? 0;
  while (at < text.length) {
    const sign = text[at] ?? "";
    const opening = open.at(-1);
    if (started && open.length === 0) return at;
    started = true;
    const punctuation = afterPunctuation[sign];
    if (punctuation !== undefined) {
      const [allowed, next] = punctuation;
      if (!allowed.includes(expected)) return at;
      if (sign !== ":") open.push(sign);
      expected = next;
      at += 1;
    } else if (sign === "," && expected === "comma-or-end") {
      expected = opening === "{" ? "name" : "value";
      at += 1;
    } else if ((sign === "}" && opening === "{") || (sign === "]" && opening === "[")) {
      if (expected !== "comma-or-end" && expected !== "name-or-end" && expected !== "value-or-end") return at;
      open.pop();
      expected = "comma-or-end";
      at += 1;
    } else {
      const wantsName: boolean = expected === "name" || expected === "name-or-end";
      if (!wantsName && expected !== "value" && expected !== "value-or-end") return at;
      if (wantsName && sign !== '"') return at;
      const read = sign === '"' ? endOfString(text, at) : { end: endOf(scalar, text, at), fault: at };
      if (read.end === undefined) return read.fault;
      at = read.end;
      expected = wantsName ? "colon" : "comma-or-end";
    }
    at = endOf(blank, text, at) ?? at;
  }
  return started && open.length === 0 ? undefined : text.length;
}
