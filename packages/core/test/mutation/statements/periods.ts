import { addDays, plainDate } from "../../../src/basis/index.js";
import { entryOf, isInForce, type Statement } from "../statement.js";

/** Entries whose ids fit, from their first to their last day. The first row that fits counts. */
export interface PeriodRow {
  readonly ids: RegExp;
  readonly from: string;
  readonly to: string | null;
}

/** Since when each part of the law binds: written from the instruments, not from the entries. */
const periodRows: readonly PeriodRow[] = [
  // Decree 235/2025 rewrote the decree on 15/10/2025: who, where, what, in which order.
  {
    ids: /^(?:place-of-production|legal-form|registered|direct-production|cleaner-production|sustainable-production|cluster-investor|artisan|service-provider|trade-on-list|cluster-investor-trade|training-for-need|consultancy-field|setup-by-enterprise|award-recognised-product|enterprise-size|size-table|trade-map|decidable-activities|approved-before-decree-235)$/,
    from: "2025-10-15",
    to: null,
  },
  { ids: /^(?:category-|door\.|priority\.)/, from: "2025-10-15", to: null },
  // The Law on Cooperatives made groups register since 01/07/2024.
  { ids: /^cooperative-group-registered$/, from: "2024-07-01", to: null },
  // Circular 46/2012 details the activities since 10/02/2013.
  {
    ids: /^(?:machinery-|model-(?:new|better|outstanding)$|cleaner-pilot-effect$|overseas-fair-twice|transfer-|relocation-selected$|fair-kind$|showroom-|no-manual-brick-kiln$)/,
    from: "2013-02-10",
    to: null,
  },
  // Circular 28/2018 brought levels and conditions of money on 11/05/2018.
  {
    ids: /^(?:remainder-committed|single-state-source|model-shown|relocation-completed|treatment-site)$|^level\.national\./,
    from: "2018-05-11",
    to: null,
  },
  { ids: /^level\.local\..*\.before-merger$/, from: "2018-05-11", to: "2025-06-30" },
  // Decision 33 is of 07/01/2026; its arithmetic bears out two figures from that day.
  { ids: /^level\.local\..*\.before-programme$/, from: "2025-07-01", to: "2026-01-06" },
  { ids: /^level\.local\.(?:advanced-machinery|demonstration-model)$/, from: "2026-01-07", to: null },
  { ids: /^level\.local\./, from: "2025-07-01", to: null },
  { ids: /^advance\.national\.(?:showroom|by-agency-since-2025)$/, from: "2025-10-15", to: null },
  { ids: /^advance\.national\./, from: "2014-02-10", to: null },
  {
    ids: /^(?:cooperative-left-out|self-made-and-recognised|decidable-activities\.dong-nai)$/,
    from: "2026-01-07",
    to: null,
  },
  { ids: /^novelty-area-not-set$/, from: "2025-10-15", to: null },
  // The city was founded on 30/04/2026.
  { ids: /^no-craft-village-on-record$/, from: "2026-04-30", to: null },
];

/** The row that speaks of an entry. */
export function periodRowOf(id: string): PeriodRow | undefined {
  return periodRows.find(({ ids }) => ids.test(id));
}

/** An entry binds on its first and its last day, not the day before and not the day after; without a known end, in 2099. */
export function periodStatements(
  entries: readonly { readonly id: string; readonly kind: string }[],
): readonly Statement[] {
  return entries.flatMap(({ id, kind }): readonly Statement[] => {
    const row = periodRowOf(id);
    if (row === undefined) return [];
    const { from, to } = row;
    const before = addDays(plainDate(from), -1);
    const after = to === null ? undefined : addDays(plainDate(to), 1);
    const holds: Statement["holds"] = (pack) => {
      const entry = entryOf(pack, id);
      if (entry === undefined || isInForce(entry, before) || !isInForce(entry, from)) return false;
      return isInForce(entry, to ?? "2099-12-31") && (after === undefined || !isInForce(entry, after));
    };
    return [{ says: `${id} binds from ${from} to ${to ?? "no known end"}`, kind, entry: id, holds }];
  });
}
