type Visit = (text: string, place: readonly PropertyKey[]) => void;

/**
 * Visits every text within a value, with its place. A place is good until its visit ends: most texts are looked at and
 * no more, so none is made for each.
 */
export function everyText(value: unknown, visit: Visit, place: PropertyKey[] = []): void {
  if (typeof value === "string") visit(value, place);
  if (typeof value !== "object" || value === null) return;
  const within = (step: PropertyKey, member: unknown) => {
    if (typeof member !== "string" && typeof member !== "object") return;
    place.push(step);
    everyText(member, visit, place);
    place.pop();
  };
  if (Array.isArray(value)) {
    for (let row = 0; row < value.length; row += 1) within(row, value[row]);
  } else {
    for (const name of Object.keys(value)) within(name, Reflect.get(value, name));
  }
}
