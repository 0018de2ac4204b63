import type { ValidationCode } from "@khuyencong/core/validation";
import { at, type Fault, type Seeds, type Site } from "./fault.js";

/** What a changed sum of one year throws out as well. */
const sums: readonly ValidationCode[] = [
  "programme.year-total",
  "programme.source-total",
  "programme.total",
  "programme.share",
];

const yearRow = (year: number) => ({ year, localFund: 0, communeBudget: 0, otherFunds: 0, statedTotal: 0 });
const million = 1_000_000;

function rowOfYear({ programme, project }: Site): number {
  return programme.money.years.findIndex(({ year }) => year === project.year);
}

function needOf({ programme, project }: Site, part: "localFund" | "counterpart"): number {
  const ofYear = programme.projects.filter(({ year }) => year === project.year);
  return ofYear.reduce((total, { money }) => total + money[part], 0);
}

const statedShare = ({ programme }: Site) => programme.money.stated.localFundShare;

const anyYear = (change: (row: Site["programme"]["money"]["years"][number]) => object): Fault => ({
  changes: ({ programme }, random) => {
    const index = random.whole(0, programme.money.years.length - 1);
    const row = programme.money.years[index];
    return row === undefined ? [] : [[["money", "years", index], { ...row, ...change(row) }]];
  },
});

export const moneyFaults = {
  "programme.period-outside-province": [
    at(["period", "toYear"], () => 2031, { companions: ["programme.year-missing", "programme.name-another-period"] }),
    at(["period", "fromYear"], () => 2025, { companions: ["programme.year-missing", "programme.name-another-period"] }),
  ],
  "programme.period-shorter-than-province": [
    at(["period", "fromYear"], () => 2027, {
      companions: ["programme.year-outside-period", "programme.name-another-period", "project.year-outside-period"],
    }),
    at(["period", "toYear"], () => 2029, {
      companions: ["programme.year-outside-period", "programme.name-another-period", "project.year-outside-period"],
    }),
  ],
  "programme.unit-doubtful": [
    at(["money", "stated", "total"], ({ programme }) => programme.money.stated.total / million, {
      companions: ["programme.total", "programme.share"],
    }),
    {
      changes: ({ row, project }) => [[["projects", row, "money", "total"], project.money.total / million]],
      companions: ["project.money-does-not-add-up", "project.cost-above-total"],
    },
  ],
  "programme.year-total": [anyYear(({ statedTotal }) => ({ statedTotal: (statedTotal ?? 0) + 1 }))],
  "programme.source-total": [
    at(["money", "stated", "otherFunds"], ({ programme }) => programme.money.stated.otherFunds + 1),
    at(["money", "stated", "localFund"], ({ programme }) => programme.money.stated.localFund + million, {
      companions: ["programme.share"],
    }),
  ],
  "programme.total": [at(["money", "stated", "total"], ({ programme }) => programme.money.stated.total + 1)],
  "programme.share": [
    at(["money", "stated", "localFundShare"], (site) => Math.round((statedShare(site) ?? 0) * 100 + 1) / 100, {
      fits: (site) => statedShare(site) !== undefined,
    }),
  ],
  "programme.year-missing": [
    at(["money", "years", 0, "year"], () => 2025, {
      companions: ["programme.year-outside-period", "programme.projects-exceed-money"],
    }),
    at(["money", "years"], ({ programme }) => programme.money.years.slice(0, -1), {
      companions: ["programme.source-total", "programme.total", "programme.share", "programme.commune-budget-total"],
    }),
  ],
  "programme.year-outside-period": [
    at(["money", "years", 5], () => yearRow(2032)),
    at(["money", "years", 5], () => yearRow(2024)),
  ],
  "programme.year-repeated": [at(["money", "years", 5], (_, random) => yearRow(random.whole(2026, 2030)))],
  "programme.commune-budget-above-local": [
    {
      ...anyYear(({ localFund }) => ({ communeBudget: localFund + 1 })),
      companions: ["programme.commune-budget-total"],
    },
  ],
  "programme.commune-budget-total": [
    at(["money", "stated", "communeBudget"], ({ programme }) => programme.money.stated.communeBudget + 1),
  ],
  "programme.no-commune-budget": [
    {
      changes: ({ programme }) => [
        [["money", "years"], programme.money.years.map((row) => ({ ...row, communeBudget: 0 }))],
        [["money", "stated", "communeBudget"], 0],
      ],
    },
  ],
  "programme.management-cost-above-local": [anyYear(({ localFund }) => ({ managementCost: localFund + 1 }))],
  "programme.management-cost-above-share": [
    anyYear(({ localFund }) => ({ managementCost: Math.floor((localFund * 15) / 1000) + 1 })),
    anyYear(({ localFund }) => ({ managementCost: Math.floor(localFund / 10) })),
  ],
  "programme.projects-exceed-money": [
    {
      changes: (site) => [[["money", "years", rowOfYear(site), "localFund"], needOf(site, "localFund") - 1]],
      companions: [...sums, "programme.commune-budget-above-local", "programme.management-cost-above-share"],
      touches: ["projects"],
    },
  ],
  "programme.projects-exceed-other-funds": [
    {
      changes: (site) => [[["money", "years", rowOfYear(site), "otherFunds"], needOf(site, "counterpart") - 1]],
      companions: sums,
      touches: ["projects"],
    },
  ],
  "programme.year-without-projects": [
    at(["projects"], ({ programme, project }) => programme.projects.filter(({ year }) => year !== project.year), {
      fits: ({ given, programme, project }) =>
        !given.has("programme.year-without-projects") && programme.projects.some(({ year }) => year !== project.year),
      touches: ["targets", "money"],
    }),
  ],
  "programme.projects-below-money": [
    {
      changes: ({ programme }) => [[["money", "years", 0, "localFund"], programme.money.stated.localFund * 2]],
      fits: ({ given }) => !given.has("programme.projects-below-money"),
      companions: sums,
      touches: ["projects"],
    },
  ],
} as const satisfies Readonly<Record<string, Seeds>>;
