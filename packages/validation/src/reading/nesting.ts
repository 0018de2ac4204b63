import { type CST, Lexer, Parser } from "yaml";

/** Ten times what the largest programme has; reading more would take long and much memory. */
const mostTokens = 400_000;

/** A programme has six levels. */
const deepest = 40;

/** Whether a text has more tokens than any programme, counted without keeping them. */
export function hasTooManyTokens(text: string): boolean {
  let tokens = 0;
  for (const _ of new Lexer().lex(text)) {
    tokens += 1;
    if (tokens > mostTokens) return true;
  }
  return false;
}

type Token = CST.Token | null | undefined;

function membersOf(token: CST.Token): readonly Token[] {
  if (token.type === "document") return [token.value];
  return "items" in token ? token.items.flatMap((item) => [item.key, item.value]) : [];
}

/**
 * Whether parts lie in one another too deeply. Asked before the document is composed, which goes down by calling
 * itself and would exhaust the machine; level by level here, so that no depth can.
 */
export function isTooDeep(text: string): boolean {
  let level: readonly Token[] = [...new Parser().parse(text)];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((token) => (token ? membersOf(token) : []));
  }
  return false;
}
