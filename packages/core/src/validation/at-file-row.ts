import type { Finding } from "../basis/index.js";

/** Rows of the file by their place in the lists of the document that was read. */
export type ReadRows = Readonly<Record<string, readonly number[]>>;

/** A finding about a document from which rows were left out, pointing at the row of the file. */
export function atFileRow(finding: Finding, rows: ReadRows): Finding {
  if (finding.where?.kind !== "document") return finding;
  const [list, row, ...rest] = finding.where.pointer.split("/").slice(1);
  const kept = list === undefined ? undefined : rows[list];
  if (kept === undefined || row === undefined) return finding;
  const inFile = kept[Number(row)] ?? row;
  return { ...finding, where: { kind: "document", pointer: `/${[list, inFile, ...rest].join("/")}` } };
}
