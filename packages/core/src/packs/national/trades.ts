import { type Assurance, type Citation, plainDate } from "../../basis/index.js";
import type { TradeException, TradeGroupDetails, TradeMap } from "../../industry/index.js";

/** First day of VSIC 2025 (Decision 36/2025/QĐ-TTg); what is older carries codes of VSIC 2018. */
export const vsic2025InForceFrom = plainDate("2025-11-15");

// The points were read before their amendment. Decree 235/2025 is known to lengthen the list, but which letters it
// touched is not: so the list as a whole is cited as amended, a single point is not.
function line(point: string): TradeGroupDetails {
  const citation: Citation = { instrument: "nd-45-2012", article: "5", clause: "1", point };
  return { citation, assurance: "verified-original" };
}

const inferred: Assurance = "inferred";

const groups: TradeMap["groups"] = {
  A: line("a"),
  B: line("b"),
  C1: line("c"),
  C2: line("c"),
  D: line("d"),
  DD: line("đ"),
  E1: line("e"),
  E2: line("e"),
  G: line("g"),
  REVIEW: { assurance: inferred },
  NO: { assurance: inferred },
};

/**
 * The 29 divisions of sections B and C with the lines of Article 5(1) they fit, as a suggestion of ours. Division 09 is
 * both NO and REVIEW: no line names a service, but the fact base leaves it to a person. In 06 the no is plain.
 */
const divisions: TradeMap["divisions"] = [
  { code: "05", groups: ["E1"] },
  { code: "06", groups: ["NO"] },
  { code: "07", groups: ["E1"] },
  { code: "08", groups: ["E1"] },
  { code: "09", groups: ["NO", "REVIEW"] },
  { code: "10", groups: ["A"] },
  { code: "11", groups: ["A", "B"] },
  { code: "12", groups: ["REVIEW"] },
  { code: "13", groups: ["B", "DD"] },
  { code: "14", groups: ["B"] },
  { code: "15", groups: ["B", "DD"] },
  { code: "16", groups: ["A", "DD"] },
  { code: "17", groups: ["B"] },
  { code: "18", groups: ["REVIEW"] },
  { code: "19", groups: ["REVIEW"] },
  { code: "20", groups: ["C1", "B"] },
  { code: "21", groups: ["B", "A"] },
  { code: "22", groups: ["B", "D"] },
  { code: "23", groups: ["C2", "DD", "E2"] },
  { code: "24", groups: ["D", "E2"] },
  { code: "25", groups: ["D", "DD"] },
  { code: "26", groups: ["D"] },
  { code: "27", groups: ["D"] },
  { code: "28", groups: ["D"] },
  { code: "29", groups: ["D"] },
  { code: "30", groups: ["D"] },
  { code: "31", groups: ["B", "A", "DD"] },
  { code: "32", groups: ["B", "DD"] },
  { code: "33", groups: ["D"] },
];

const exceptions: readonly TradeException[] = [
  { codes: ["1101", "1102", "1103"], versions: ["vsic-2018", "vsic-2025"], groups: ["REVIEW"] },
  { codes: ["1104"], versions: ["vsic-2025"], groups: ["REVIEW"] },
  { codes: ["1104"], versions: ["vsic-2018"], groups: ["A", "B"] },
  { codes: ["1105", "2611", "2619"], versions: ["vsic-2018"], groups: ["REVIEW"] },
  { codes: ["2012", "2021"], versions: ["vsic-2025"], groups: ["C1"] },
  { codes: ["2011", "2013", "2022", "2023", "2029", "2030"], versions: ["vsic-2025"], groups: ["B"] },
  {
    codes: ["2392"],
    versions: ["vsic-2025"],
    citations: [{ instrument: "tt-46-2012-bct", article: "5", clause: "1" }],
  },
  { codes: ["243"], versions: ["vsic-2025"], groups: ["D"] },
  { codes: ["252", "304"], versions: ["vsic-2025"], groups: ["NO"] },
  {
    // The classes of 2018 were not read: a no must not rest on a guess, and neither must a yes.
    codes: ["252", "304"],
    versions: ["vsic-2018"],
    groups: ["REVIEW"],
  },
];

/** The classes of VSIC 2025; their names are in `trade-classes.ts`, which a decision does not need. */
const classes = (
  "0510 0520 0610 0620 0710 0721 0729 0730 0810 0891 0892 0893 0899 0910 0990 " +
  "1010 1020 1030 1040 1050 1061 1062 1071 1072 1073 1074 1075 1076 1077 1079 1080 " +
  "1101 1102 1103 1104 1105 1200 1311 1312 1313 1391 1392 1393 1394 1399 1410 1420 1430 1511 1512 1520 " +
  "1610 1621 1622 1623 1629 1701 1702 1709 1811 1812 1820 1910 1920 " +
  "2011 2012 2013 2021 2022 2023 2029 2030 2100 2211 2219 2220 2310 2391 2392 2393 2394 2395 2396 2399 " +
  "2410 2420 2431 2432 2511 2512 2513 2520 2591 2592 2593 2599 " +
  "2611 2619 2620 2630 2640 2651 2652 2660 2670 2680 2710 2720 2731 2732 2733 2740 2750 2790 " +
  "2811 2812 2813 2814 2815 2816 2817 2818 2819 2821 2822 2823 2824 2825 2826 2829 2910 2920 2930 " +
  "3011 3012 3020 3030 3040 3091 3092 3099 3101 3102 3109 3211 3212 3220 3230 3240 3250 3290 " +
  "3311 3312 3313 3314 3315 3319 3320"
).split(" ");

/** How the trade codes of sections B and C stand to Article 5(1) of Decree 45/2012: a suggestion, a person decides. Its words are in `trade-words.ts`. */
export const nationalTradeMap: TradeMap = {
  version: "vsic-2025",
  assurance: inferred,
  citation: { instrument: "nd-45-2012", article: "5", clause: "1", amendedBy: { instrument: "nd-235-2025" } },
  groups,
  divisions,
  exceptions,
  classes,
};
