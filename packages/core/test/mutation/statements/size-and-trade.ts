import { enterpriseSize } from "../../../src/beneficiary/index.js";
import { decidableKind, sizeTableKind, tradeMapKind, transitionKind } from "../../../src/eligibility/index.js";
import { type TradeCode, tradeStanding } from "../../../src/industry/index.js";
import { entriesOfKind, entryOf, type Statement } from "../statement.js";
import { activities } from "./category-matrix.js";

const million = 1_000_000;
const lines = {
  "agriculture-industry-construction": [
    ["micro", 10, 3_000, 3_000],
    ["small", 100, 50_000, 20_000],
    ["medium", 200, 200_000, 100_000],
  ],
  "trade-services": [
    ["micro", 10, 10_000, 3_000],
    ["small", 50, 100_000, 50_000],
    ["medium", 100, 300_000, 100_000],
  ],
} as const;
/** Beyond every ceiling. */
const beyond = 10 ** 15;

function size(
  line: keyof typeof lines,
  workers: number,
  revenue: number,
  capital: number,
  expected: string,
): Statement {
  return {
    says: `${line}, ${workers} workers, revenue ${revenue}, capital ${capital}: ${expected}`,
    kind: sizeTableKind.name,
    holds: (pack) => {
      const table = sizeTableKind.schema.parse(entryOf(pack, "size-table")?.value);
      const answer = enterpriseSize(table, {
        mainLine: line,
        insuredWorkers: workers,
        revenue,
        capital,
        sizedByCapitalOnly: false,
      });
      return (answer.sizeClass ?? "none") === expected;
    },
  };
}

/** Article 5 of Decree 80/2021: on each ceiling, and one beyond it; revenue or capital is enough. */
export const sizeStatements: readonly Statement[] = (
  ["agriculture-industry-construction", "trade-services"] as const
).flatMap((line) =>
  lines[line].flatMap(([name, workers, revenue, capital], index) => {
    const next = lines[line][index + 1]?.[0] ?? "none";
    return [
      size(line, workers, revenue * million, beyond, name),
      size(line, workers, beyond, capital * million, name),
      size(line, workers + 1, revenue * million, capital * million, next),
      size(line, workers, revenue * million + 1, beyond, next),
      size(line, workers, beyond, capital * million + 1, next),
    ];
  }),
);

function trade(code: string, version: TradeCode["version"], groups: string): Statement {
  return {
    says: `${version} ${code}: ${groups}`,
    kind: tradeMapKind.name,
    holds: (pack) => {
      const map = tradeMapKind.schema.parse(entryOf(pack, "trade-map")?.value);
      return tradeStanding(map, undefined, { code, version }).groups.join(" ") === groups;
    },
  };
}

/** Divisions of mining and manufacturing, and the points of Article 5(1) to which they are mapped. */
const divisions: Readonly<Record<string, string>> = {
  "05": "E1",
  "06": "NO",
  "07": "E1",
  "08": "E1",
  "09": "NO REVIEW",
  10: "A",
  11: "A B",
  12: "REVIEW",
  13: "B DD",
  14: "B",
  15: "B DD",
  16: "A DD",
  17: "B",
  18: "REVIEW",
  19: "REVIEW",
  20: "C1 B",
  21: "B A",
  22: "B D",
  23: "C2 DD E2",
  24: "D E2",
  25: "D DD",
  26: "D",
  27: "D",
  28: "D",
  29: "D",
  30: "D",
  31: "B A DD",
  32: "B DD",
  33: "D",
};

/** Classes below a division that stand otherwise, in their own edition. */
const classes: readonly (readonly [TradeCode["version"], string, string])[] = [
  ["vsic-2018", "1101", "REVIEW"],
  ["vsic-2025", "1103", "REVIEW"],
  ["vsic-2025", "1104", "REVIEW"],
  ["vsic-2018", "1104", "A B"],
  ["vsic-2018", "1105", "REVIEW"],
  ["vsic-2018", "2611", "REVIEW"],
  ["vsic-2025", "2012", "C1"],
  ["vsic-2025", "2021", "C1"],
  ["vsic-2025", "2023", "B"],
  ["vsic-2025", "2431", "D"],
  ["vsic-2025", "2520", "NO"],
  ["vsic-2025", "3040", "NO"],
  ["vsic-2018", "2520", "REVIEW"],
];

export const tradeStatements: readonly Statement[] = [
  ...Object.entries(divisions).map(([code, groups]) => trade(code, "vsic-2025", groups)),
  ...classes.map(([version, code, groups]) => trade(code, version, groups)),
];

/** What was approved before 15/10/2025 goes on as approved; what was approved on that day is judged. */
export const transitionStatements: readonly Statement[] = [
  {
    says: "a project approved before 15/10/2025 goes on as approved",
    kind: transitionKind.name,
    holds: (pack) => {
      const limits = entriesOfKind(pack, transitionKind.name).map(({ value }) => transitionKind.schema.parse(value));
      const goesOn = (approvedOn: string) => limits.some(({ approvedBefore }) => approvedOn < approvedBefore);
      return goesOn("2025-10-14") && !goesOn("2025-10-15");
    },
  },
];

/** Everything that can be decided, and nothing else. */
export const decidableStatements: readonly Statement[] = activities.map((activity) => ({
  says: `${activity} can be decided`,
  kind: decidableKind.name,
  holds: (pack) =>
    entriesOfKind(pack, decidableKind.name).some(({ value }) =>
      decidableKind.schema.parse(value).activities.includes(activity),
    ),
}));
