import { type BilingualText, type Finding, fillText, formatMillions, formatShare } from "../basis/index.js";
import { type ProgrammeCode, programmeMessages, sourceNames } from "./messages.js";
import type { Programme } from "./programme.js";
import { totalsBySource, totalsByYear, yearsOfPeriod } from "./programme-totals.js";

type Slots = Readonly<Record<string, string | BilingualText>>;

function finding(
  code: ProgrammeCode,
  category: Finding["category"],
  programme: Programme,
  pointer: string,
  slots: Slots,
): Finding {
  const { message, fix } = programmeMessages[code];
  return {
    code,
    severity: "error",
    category,
    message: fillText(message, slots),
    citations: [programme.money.citation],
    where: { kind: "document", pointer },
    fix: fillText(fix, slots),
  };
}

function proveYears(programme: Programme): Finding[] {
  const { fromYear, toYear } = programme.period;
  const given = programme.money.years.map((row) => row.year);
  const missing = yearsOfPeriod(programme.period)
    .filter((year) => !given.includes(year))
    .map((year) => finding("programme.year-missing", "period", programme, "/money/years", { year: String(year) }));
  const wrong = given.flatMap((year, row) => {
    const slots = { year: String(year), from: String(fromYear), to: String(toYear) };
    const pointer = `/money/years/${row}/year`;
    const found: Finding[] = [];
    if (year < fromYear || year > toYear) {
      found.push(finding("programme.year-outside-period", "period", programme, pointer, slots));
    }
    if (given.indexOf(year) < row) found.push(finding("programme.year-repeated", "period", programme, pointer, slots));
    return found;
  });
  return [...missing, ...wrong];
}

function proveYearTotals(programme: Programme): Finding[] {
  const computed = totalsByYear(programme);
  return programme.money.years.flatMap(({ year, statedTotal }, row) => {
    const total = computed[row]?.total;
    if (total === undefined || total === statedTotal) return [];
    return finding("programme.year-total", "arithmetic", programme, `/money/years/${row}/statedTotal`, {
      year: String(year),
      stated: formatMillions(statedTotal),
      computed: formatMillions(total),
    });
  });
}

const sources = ["localFund", "otherFunds"] as const;

function proveSourceTotals(programme: Programme): Finding[] {
  const computed = totalsBySource(programme);
  const { stated } = programme.money;
  const found = sources
    .filter((source) => computed[source] !== stated[source])
    .map((source) =>
      finding("programme.source-total", "arithmetic", programme, `/money/stated/${source}`, {
        source: sourceNames[source],
        stated: formatMillions(stated[source]),
        computed: formatMillions(computed[source]),
      }),
    );
  if (computed.total === stated.total) return found;
  const slots = { stated: formatMillions(stated.total), computed: formatMillions(computed.total) };
  return [...found, finding("programme.total", "arithmetic", programme, "/money/stated/total", slots)];
}

/** Shares are compared as printed, to two decimals, with the sums that are printed beside them. */
function proveShares(programme: Programme): Finding[] {
  const { stated } = programme.money;
  return sources.flatMap((source) => {
    const statedShare = formatShare(stated[`${source}Share`], 10_000);
    const computed = formatShare(stated[source], stated.total);
    if (statedShare === computed) return [];
    return finding("programme.share", "arithmetic", programme, `/money/stated/${source}Share`, {
      source: sourceNames[source],
      stated: statedShare,
      computed,
    });
  });
}

function proveTargets(programme: Programme): Finding[] {
  const tags = programme.targets.map((target) => target.tag);
  return tags.flatMap((tag, row) =>
    tags.indexOf(tag) < row
      ? finding("programme.target-repeated", "structure", programme, `/targets/${row}/tag`, { tag })
      : [],
  );
}

/**
 * Whether a programme's own figures agree: every stated sum to the đồng, every stated share to two decimals,
 * every year once. Empty when all is well; otherwise every disagreement, never the first only.
 *
 * @example
 * ```ts
 * import { decision33 } from "@khuyencong/core/packs/dong-nai";
 * import { proveProgramme } from "@khuyencong/core/programme";
 * proveProgramme(decision33); // => []
 * ```
 */
export function proveProgramme(programme: Programme): Finding[] {
  return [
    ...proveYears(programme),
    ...proveYearTotals(programme),
    ...proveSourceTotals(programme),
    ...proveShares(programme),
    ...proveTargets(programme),
  ];
}
