import type { Finding } from "../basis/index.js";

function pointersOf(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ where }) => (where?.kind === "document" ? [where.pointer] : []));
}

/** A place and all that hold it. */
function withHolders(pointer: string): readonly string[] {
  const holder = pointer.slice(0, pointer.lastIndexOf("/"));
  return pointer === "" ? [""] : [pointer, ...withHolders(holder)];
}

/**
 * The faults of structure that reading has not told already. A value that was not taken (`notTaken`, errors of reading)
 * leaves a gap: a fault at its place or within it is the same fault again, and so is a holder that is missing because
 * nothing in it was taken.
 */
export function notToldByReading(faults: readonly Finding[], notTaken: readonly Finding[]): readonly Finding[] {
  const places = pointersOf(notTaken);
  if (places.length === 0) return faults;
  const taken = new Set(places);
  const holders = new Set(places.flatMap(withHolders));
  return faults.filter(({ code, where }) => {
    if (where?.kind !== "document") return true;
    if (code === "structure.missing" && holders.has(where.pointer)) return false;
    return !withHolders(where.pointer).some((pointer) => taken.has(pointer));
  });
}

/** What is told of a report where it leaves out something that it may leave out. */
const absences: ReadonlySet<string> = new Set([
  "report.not-signed",
  "report.narrative-not-given",
  "report.narrative-part-missing",
]);

/**
 * What checks found, without that something is not given where it is: what reading could not take leaves a gap too, and
 * whoever wrote it would look for it in vain.
 */
export function withoutAbsencesToldByReading(
  found: readonly Finding[],
  notTaken: readonly Finding[],
): readonly Finding[] {
  const gaps = new Set(pointersOf(notTaken).flatMap(withHolders));
  return found.filter(
    ({ code, where }) => !(absences.has(code) && where?.kind === "document" && gaps.has(where.pointer)),
  );
}
