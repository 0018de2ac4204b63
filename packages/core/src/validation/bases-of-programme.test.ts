import { expect, it } from "vitest";
import { plainDate } from "../basis/index.js";
import { instrumentStanding } from "../law/index.js";
import { decision33, dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { basesOfProgramme } from "./bases-of-programme.js";
import { checkInput } from "./check.js";
import { checkLegalBasis } from "./checks/legal-basis.js";
import { checkLegalBasisRequired } from "./checks/legal-basis-required.js";
import { communeProgrammeSchema } from "./commune-programme.js";
import { programmeInOrder } from "./programme-in-order.js";

const onRecord = new Map(dongNaiRegister.instruments.map((instrument) => [instrument.id, instrument]));
const bases = basesOfProgramme(decision33).flatMap((id) => onRecord.get(id) ?? []);

it("every base is on record and in force since the provincial programme was approved", () => {
  expect(bases).toHaveLength(4);
  for (const instrument of bases) {
    expect(instrumentStanding(instrument, plainDate("2026-01-07")), instrument.id).toBe("in-force");
  }
});

it("a programme that cites them, and one fewer each time, is told of what is missing and of nothing else", () => {
  const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-16" });
  const missingAfter = (cited: readonly string[]) => {
    const legalBasis = cited.map((number) => ({ number }));
    const programme = communeProgrammeSchema.parse({ ...programmeInOrder(), legalBasis });
    const input = checkInput({ programme, rulebook, register: dongNaiRegister, provincial: decision33 });
    const found = [...checkLegalBasis.find(input), ...checkLegalBasisRequired.find(input)];
    return found.map(({ code }) => code).filter((code) => code.endsWith("-missing"));
  };
  const numbers = bases.map(({ number }) => number);
  expect(missingAfter(numbers)).toEqual([]);
  for (const number of numbers) {
    expect(missingAfter(numbers.filter((other) => other !== number)), number).not.toEqual([]);
  }
});
