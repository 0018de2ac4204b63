import { describe, expect, it, test } from "vitest";
import { parseCommuneProgramme } from "./parse-commune-programme.js";
import { programmeInOrder, withValueAt } from "./programme-in-order.js";

function faultsAfter(path: readonly (string | number)[], value: unknown): readonly string[] {
  const { findings } = parseCommuneProgramme(withValueAt(programmeInOrder(), path, value));
  return findings.map(({ code, where }) => (where?.kind === "document" ? `${code} ${where.pointer}` : code));
}

test("a programme in order is read whole", () => {
  const { findings, programme, rows } = parseCommuneProgramme(programmeInOrder());
  expect(findings).toEqual([]);
  expect(programme?.projects).toHaveLength(1);
  expect(rows).toEqual({ targets: [0, 1], projects: [0] });
});

describe("faults of structure", () => {
  const cost = ["projects", 0, "application", "project", "cost"];

  it.each([
    [["name"], undefined, "structure.missing /name"],
    [["name"], "", "structure.out-of-range /name"],
    [["name"], "a".repeat(501), "structure.out-of-range /name"],
    [["name"], ["x"], "structure.wrong-type /name"],
    [["budget"], 1, "structure.unknown-field /budget"],
    [["a/b"], 1, "structure.unknown-field /a~1b"],
    [["commune", "code"], 26341, "structure.number-for-text /commune/code"],
    [["commune", "code"], "2634", "structure.not-valid /commune/code"],
    [["period", "toYear"], 2025, "structure.period-reversed /period"],
    [["period", "toYear"], 30, "structure.out-of-range /period/toYear"],
    [["approval", "date"], "16/03/2026", "structure.not-a-date /approval/date"],
    [["approval", "date"], "2026-02-30", "structure.not-a-date /approval/date"],
    [["legalBasis", 0, "issuedOn"], "2012", "structure.not-a-date /legalBasis/0/issuedOn"],
    [["money", "years"], [], "structure.out-of-range /money/years"],
    [["money", "years", 0, "localFund"], "1.000,5", "structure.text-for-number /money/years/0/localFund"],
    [["money", "years", 0, "localFund"], "1.000", "structure.text-for-number /money/years/0/localFund"],
    [["money", "years", 0, "localFund"], 0.5, "structure.not-whole /money/years/0/localFund"],
    [["money", "years", 0, "localFund"], -1, "structure.out-of-range /money/years/0/localFund"],
    [["money", "years", 0, "localFund"], 1e20, "structure.out-of-range /money/years/0/localFund"],
    [["money", "years", 0, "localFund"], Number.NaN, "structure.wrong-type /money/years/0/localFund"],
    [["money", "years", 0, "localFund"], Number.POSITIVE_INFINITY, "structure.wrong-type /money/years/0/localFund"],
    [["money", "years", 0, "localFund"], 10_000_000_000_000, "structure.sum-too-large /money/years"],
    [["money", "stated", "localFundShare"], 51.855, "structure.not-valid /money/stated/localFundShare"],
    [["targets", 0, "quantity"], 0, "structure.out-of-range /targets/0/quantity"],
    [["targets", 0, "tag"], "máy móc", "structure.not-valid /targets/0/tag"],
    [["projects", 0, "money", "otherFunds"], undefined, "structure.missing /projects/0/money/otherFunds"],
    [["projects", 0, "application"], undefined, "structure.missing /projects/0/application"],
    [
      ["projects", 0, "application", "applicant", "legalForm"],
      "company",
      "structure.not-a-choice /projects/0/application/applicant/legalForm",
    ],
    [
      ["projects", 0, "application", "applicant", "isRegistered"],
      "có",
      "structure.not-yes-or-no /projects/0/application/applicant/isRegistered",
    ],
    [cost, "700.000.000", `structure.text-for-number /${cost.join("/")}`],
    [["name"], "Ch\u01b0\u01a1ng trình".normalize("NFD"), "structure.text-not-nfc /name"],
    [["commune", "name"], "xã C\u0430m My", "structure.text-foreign-letter /commune/name"],
    [["authority"], "UBND\u200B xã", "structure.text-control-character /authority"],
  ])("%j as %j", (path, value, expected) => {
    expect(faultsAfter(path, value)).toEqual([expected]);
  });

  it("are all told, not the first only", () => {
    const raw = withValueAt(withValueAt(programmeInOrder(), ["name"], undefined), ["period", "toYear"], "2030");
    expect(parseCommuneProgramme(raw).findings).toHaveLength(2);
  });

  it("name look-alike letters, which an eye cannot see", () => {
    const { findings } = parseCommuneProgramme(withValueAt(programmeInOrder(), ["name"], "C\u0430m"));
    expect(findings[0]?.message.vi).toContain("“\u0430” (U+0430)");
  });

  it("say what the choices mean", () => {
    const path = ["projects", 0, "application", "applicant", "legalForm"];
    const { findings } = parseCommuneProgramme(withValueAt(programmeInOrder(), path, "company"));
    expect(findings[0]?.fix?.vi).toContain("cooperative (Hợp tác xã)");
  });
});

describe("rows that cannot be read", () => {
  const [project] = programmeInOrder().projects;

  it("are left out, and the others keep their places in the file", () => {
    const raw = withValueAt(programmeInOrder(), ["projects"], [{ ...project, year: "2027" }, project]);
    const { programme, rows, findings } = parseCommuneProgramme(raw);
    expect(programme?.projects).toHaveLength(1);
    expect(rows["projects"]).toEqual([1]);
    expect(findings).toHaveLength(1);
  });

  it("do not hide a fault of the programme itself", () => {
    const raw = withValueAt(withValueAt(programmeInOrder(), ["projects", 0, "year"], "x"), ["name"], undefined);
    const { programme, findings } = parseCommuneProgramme(raw);
    expect(programme).toBeUndefined();
    expect(findings).toHaveLength(2);
  });
});

it.each([undefined, null, 1, "x", [], [1], {}, { projects: {} }, { projects: [null], targets: "x" }])(
  "answers %j with findings and never throws",
  (raw) => {
    const { findings, programme } = parseCommuneProgramme(raw);
    expect(programme).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
  },
);

it("refuses the names of prototypes as any unknown field", () => {
  const raw: unknown = JSON.parse('{"__proto__": {"name": "x"}, "constructor": 1}');
  const codes = parseCommuneProgramme(raw).findings.map(({ where }) =>
    where?.kind === "document" ? where.pointer : "",
  );
  expect(codes).toContain("/constructor");
  expect(codes).toContain("/name");
});
