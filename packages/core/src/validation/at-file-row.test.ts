import { expect, it } from "vitest";
import type { Finding } from "../basis/index.js";
import { atFileRow } from "./at-file-row.js";

const rows = { targets: [1], projects: [0, 3] };

function movedTo(pointer: string): unknown {
  const message = { vi: "Trùng", en: "Twice" };
  const kind = { code: "project.repeated", severity: "warning", category: "structure" } as const;
  const finding: Finding = { ...kind, message, citations: [], where: { kind: "document", pointer } };
  return atFileRow(finding, rows).where;
}

it.each([
  ["/projects/1/name", "/projects/3/name"],
  ["/projects/0", "/projects/0"],
  ["/targets/0/activities/2", "/targets/1/activities/2"],
  ["/projects/1/a~1b", "/projects/3/a~1b"],
  ["/projects", "/projects"],
  ["/money/years/1/year", "/money/years/1/year"],
  ["", ""],
])("%s of what was read is %s of the file", (pointer, expected) => {
  expect(movedTo(pointer)).toEqual({ kind: "document", pointer: expected });
});
