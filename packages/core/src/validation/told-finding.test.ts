import { describe, expect, it } from "vitest";
import type { Finding } from "../basis/index.js";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { tellFindings } from "./told-finding.js";

const grounds = { rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }), register: dongNaiRegister };

function finding(code: string, severity: Finding["severity"], pointer: string): Finding {
  const message = { vi: code, en: code };
  return { code, severity, category: "place", message, citations: [], where: { kind: "document", pointer } };
}

function shape(findings: readonly Finding[]) {
  return tellFindings(findings, grounds).map(({ code, reasons }) => [code, ...reasons.map((reason) => reason.code)]);
}

describe("the reasons of a verdict", () => {
  it("stand beneath it", () => {
    const verdict = finding("project.not-eligible", "error", "/projects/1/application");
    const reason = finding("rule.a", "error", "/projects/1/application/project");
    expect(shape([verdict, reason])).toEqual([["project.not-eligible", "rule.a"]]);
  });

  it("are not those of another project", () => {
    const verdict = finding("project.not-eligible", "error", "/projects/1/application");
    const notice = finding("notice.a", "note", "/projects/10/application");
    expect(shape([verdict, notice])).toEqual([["project.not-eligible"], ["notice.a"]]);
  });

  it("never hide an error beneath a warning", () => {
    const verdict = finding("project.needs-information", "warning", "/projects/1/application");
    const error = finding("place.unknown-commune", "error", "/projects/1/application/production/commune");
    expect(shape([verdict, error])).toEqual([["project.needs-information"], ["place.unknown-commune"]]);
  });
});

it("tells the legal grounds in words", () => {
  const cited: Finding = {
    ...finding("rule.a", "error", "/name"),
    citations: [{ instrument: "nd-45-2012", article: "1" }],
  };
  expect(tellFindings([cited], grounds)[0]?.citations[0]?.text.vi).toBe("Điều 1 Nghị định số 45/2012/NĐ-CP");
});

describe("the place of a finding", () => {
  const cell = { kind: "sheet", sheet: "Đề án", row: 7, column: "C" } as const;

  it("is named as its sheet names it when the cell belongs to no field", () => {
    const stray: Finding = { ...finding("sheet.stray-text", "warning", ""), where: cell };
    expect(tellFindings([stray], grounds)[0]).toMatchObject({
      pointer: "",
      field: { vi: "Trang “Đề án”, ô C7" },
      place: cell,
    });
    const row: Finding = { ...stray, where: { ...cell, column: "" } };
    expect(tellFindings([row], grounds)[0]?.field.vi).toBe("Trang “Đề án”, dòng 7");
  });

  it("is that of its field in the file, also beneath a verdict", () => {
    const places = new Map([["/projects/1", cell]]);
    const verdict = finding("project.not-eligible", "error", "/projects/1/application");
    const reason = finding("rule.a", "error", "/projects/1/application/project");
    const [told] = tellFindings([verdict, reason], grounds, places);
    expect([told?.place, told?.reasons[0]?.place]).toEqual([cell, cell]);
    expect(tellFindings([verdict], grounds)[0]?.place).toBeUndefined();
  });
});
