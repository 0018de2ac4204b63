/** A member of a value with its place (a JSON Pointer). */
export interface Member {
  readonly pointer: string;
  readonly value: object;
}

/** Every object within a value, itself included, outer before inner. */
export function* membersOf(value: unknown, pointer = ""): Generator<Member> {
  if (typeof value !== "object" || value === null) return;
  yield { pointer, value };
  for (const [key, member] of Object.entries(value)) yield* membersOf(member, `${pointer}/${stepOf(key)}`);
}

/** Every text within a value with its place. */
export function* textsOf(value: unknown, pointer = ""): Generator<readonly [pointer: string, text: string]> {
  if (typeof value === "string") yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* textsOf(member, `${pointer}/${stepOf(key)}`);
}

function stepOf(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
