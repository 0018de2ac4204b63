import { describe, expect, it } from "vitest";
import type { Finding } from "../basis/index.js";
import { notToldByReading } from "./told-by-reading.js";

const message = { vi: "x", en: "x" };

function finding(code: string, pointer: string): Finding {
  return {
    code,
    severity: "error",
    category: "structure",
    message,
    citations: [],
    where: { kind: "document", pointer },
  };
}

function left(fault: Finding, ...read: readonly Finding[]): boolean {
  return notToldByReading([fault], read).length === 1;
}

const missing = (pointer: string) => finding("structure.missing", pointer);
const read = (pointer: string) => finding("sheet.number-ambiguous", pointer);

describe("a fault of structure", () => {
  it("is told when reading said nothing", () => {
    expect(left(missing("/name"))).toBe(true);
  });

  it("is not told again where a value was not taken, nor within it", () => {
    expect(left(missing("/projects/1/money/total"), read("/projects/1/money/total"))).toBe(false);
    expect(left(missing("/projects/1/money/total"), read("/projects/1"))).toBe(false);
  });

  it("is told beside it", () => {
    expect(left(missing("/projects/1/money/total"), read("/projects/1/money/localFund"))).toBe(true);
    expect(left(missing("/projects/10/name"), read("/projects/1"))).toBe(true);
  });

  it("is not told of a holder that is missing only because nothing in it was taken", () => {
    expect(left(missing("/commune"), read("/commune/code"))).toBe(false);
    expect(left(finding("structure.wrong-type", "/commune"), read("/commune/code"))).toBe(true);
  });

  it("is told whatever reading said of a cell that belongs to no field", () => {
    const cell: Finding = { ...read(""), where: { kind: "sheet", sheet: "Đề án", row: 2, column: "C" } };
    expect(left(missing("/name"), cell)).toBe(true);
  });
});
