import type { Finding } from "../basis/index.js";

/** Rows of the file by their place in the programme that was read. */
export interface ReadRows {
  readonly targets: readonly number[];
  readonly projects: readonly number[];
}

/** A finding about a programme from which rows were left out, pointing at the row of the file. */
export function atFileRow(finding: Finding, rows: ReadRows): Finding {
  if (finding.where?.kind !== "document") return finding;
  const [list, row, ...rest] = finding.where.pointer.split("/").slice(1);
  if ((list !== "targets" && list !== "projects") || row === undefined) return finding;
  const inFile = rows[list][Number(row)] ?? row;
  return { ...finding, where: { kind: "document", pointer: `/${[list, inFile, ...rest].join("/")}` } };
}
