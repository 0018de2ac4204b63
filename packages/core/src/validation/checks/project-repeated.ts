import type { Check } from "../check.js";
import { makeFinding } from "../make-finding.js";

/** A project that stands in the list twice would take its money twice. */
export const checkProjectRepeated: Check = ({ programme }) => {
  const keys = programme.projects.map(
    ({ name, year }) => `${year} ${name.toLocaleLowerCase("vi").replace(/\s+/g, " ")}`,
  );
  return programme.projects.flatMap(({ name, year }, row) =>
    keys.indexOf(keys[row] ?? "") === row
      ? []
      : makeFinding("project.repeated", { at: ["projects", row, "name"], slots: { name, year } }),
  );
};
