import { type Dong, type Finding, formatMillions, remainderOf, sumOf } from "../../basis/index.js";
import type { Check, CheckInput } from "../check.js";
import type { CommuneProject } from "../commune-programme.js";
import type { ValidationCode } from "../finding-codes.js";
import { makeFinding } from "../make-finding.js";

interface Source {
  readonly code: ValidationCode;
  readonly source: "localFund" | "otherFunds";
  readonly needs: (money: CommuneProject["money"]) => Dong;
}

/** National money comes from neither source of a commune's programme. */
const sources: readonly Source[] = [
  { code: "programme.projects-exceed-money", source: "localFund", needs: ({ localFund }) => localFund },
  {
    code: "programme.projects-exceed-other-funds",
    source: "otherFunds",
    needs: ({ counterpart, otherFunds }) => sumOf([counterpart, otherFunds]),
  },
];

function exceeding({ programme }: CheckInput, { code, source, needs }: Source): readonly Finding[] {
  const { years } = programme.money;
  return years.flatMap(({ year }, row) => {
    // A year given twice is told elsewhere; here its rows count as one.
    const rows = years.filter((other) => other.year === year);
    if (years.findIndex((other) => other.year === year) < row) return [];
    const available = sumOf(rows.map((other) => other[source]));
    const projects = programme.projects.filter((project) => project.year === year);
    const needed = sumOf(projects.map(({ money }) => needs(money)));
    if (needed <= available) return [];
    const slots = {
      year,
      needed: formatMillions(needed),
      available: formatMillions(available),
      lacking: formatMillions(remainderOf(needed, available)),
    };
    return makeFinding(code, { at: ["money", "years", row, source], slots });
  });
}

/** What the projects of a year need against what the programme has for it. */
export const checkProjectFunds: Check = (input) => sources.flatMap((source) => exceeding(input, source));
