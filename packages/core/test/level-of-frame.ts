import { type NationalLevel, nationalLevels } from "../src/packs/national/index.js";

/** A row of the national frame by its name. */
export function levelOfFrame(id: string): NationalLevel["level"] {
  const row = nationalLevels.find((each) => each.id === id);
  if (row === undefined) throw new RangeError(`No such row: ${id}`);
  return row.level;
}
