import { type ActivityGroup, type ActivityType, clauseOfGroup } from "../../activity/index.js";
import type { Citation } from "../../basis/index.js";

/** Article 4 of the decree as it was read in 2012; the clause is that of the group unless another is named. */
export function decree(clause: string, point?: string): Citation {
  return { instrument: "nd-45-2012", article: "4", clause, ...(point && { point }) };
}

/** Added by the decree of 2025, whose numbering of clauses was not read: the clause is left out. */
export const addedIn2025: Citation = {
  instrument: "nd-45-2012",
  article: "4",
  amendedBy: { instrument: "nd-235-2025" },
};

/** Article 4 of the detailing circular, read as of 2012. */
export function detail(clause: string, point?: string): Citation {
  return { instrument: "tt-46-2012-bct", article: "4", clause, ...(point && { point }) };
}

/** The wider contents, for which no money is given as they stand, and their parts. */
const parts: Readonly<Record<string, string>> = {
  "cleaner-production-pilot": "cleaner-production",
  "cleaner-production-assessment": "cleaner-production",
  "trade-fair-organisation": "trade-fair",
  "trade-fair-participation": "trade-fair",
};

/** A row of the table: name and unit in Vietnamese and English; the group's clause is cited unless others are. */
type Row = readonly [id: string, name: readonly [string, string], unit: readonly [string, string], ...Citation[]];

/** The activities of one group from its rows. */
export function group(name: ActivityGroup, rows: readonly Row[]): readonly ActivityType[] {
  return rows.map(([id, [vi, en], [unitVi, unitEn], ...citations]) => ({
    id,
    group: name,
    name: { vi, en },
    unit: { vi: unitVi, en: unitEn },
    ...(parts[id] !== undefined && { partOf: parts[id] }),
    citations: citations.length > 0 ? citations : [decree(clauseOfGroup(name))],
  }));
}

export const model = ["mô hình", "model"] as const;
export const establishment = ["cơ sở", "establishment"] as const;
export const course = ["lớp", "class"] as const;
export const workshop = ["hội thảo", "workshop"] as const;
export const tour = ["đoàn", "tour"] as const;
export const fair = ["hội chợ", "fair"] as const;
export const cluster = ["cụm công nghiệp", "industrial cluster"] as const;
export const system = ["hệ thống", "system"] as const;
