import type { RulesMessages } from "../../messages/rules/vi";
import type { EntryRow } from "./entry-row";
import { groupedBy } from "./grouped-by";

export type KindName = keyof RulesMessages["kinds"];

/** The order in which somebody asks: may I, how much, when paid, and then all that stands beside it. */
const order: readonly KindName[] = [
  "rule",
  "support-level",
  "advance-class",
  "advance-provision",
  "advance-dossier",
  "way-of-choosing",
  "acceptance-evidence",
  "priority-ground",
  "ranking-rule",
  "notice",
  "door",
  "transition",
  "cost-norm",
  "management-share",
  "budget-code",
  "size-table",
  "trade-map",
  "activity",
  "decidable-activities",
  "route",
  "register",
  "ruling",
  "other",
];

/** The heading under which a kind of entry stands. */
export function kindNameOf(kind: string): KindName {
  return order.find((name) => name === kind) ?? "other";
}

/** Rows under one heading within their kind; without a heading where the kind needs none. */
interface EntrySection {
  readonly title: string | undefined;
  readonly rows: readonly EntryRow[];
}

export interface EntryGroup {
  readonly kind: KindName;
  readonly count: number;
  readonly sections: readonly EntrySection[];
}

function sectionsOf(rows: readonly EntryRow[]): readonly EntrySection[] {
  const bySection = groupedBy(rows, ({ telling }) => telling.section ?? "");
  return [...bySection].map(([title, inSection]) => ({ title: title === "" ? undefined : title, rows: inSection }));
}

/** Rows by kind, then by activity group or strand, each in the order of the law. */
export function groupRows(rows: readonly EntryRow[]): readonly EntryGroup[] {
  return order.flatMap((kind) => {
    const ofKind = rows.filter(({ entry }) => kindNameOf(entry.kind) === kind);
    return ofKind.length === 0 ? [] : [{ kind, count: ofKind.length, sections: sectionsOf(ofKind) }];
  });
}
