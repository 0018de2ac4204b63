import type { Statement } from "../statement.js";
import { advance, figure } from "./figures.js";
import { equipmentForms } from "./vocabulary.js";

/** Days on which a level changes hands: the old provinces, the frame alone, the frame borne out by Decision 33. */
const localDays = ["2025-07-01", "2026-01-06", "2026-01-07", "2026-03-01"];

/** Article 8 of Circular 28/2018/TT-BTC, written from the fact base. Local money follows the national frame. */
const frame: Readonly<Record<string, string>> = {
  "demonstration-model": "30 % ≤ 1000 × 1.5",
  "exemplary-model": "≤ 100 × 1.5",
  "cleaner-production-pilot": "30 % ≤ 500 × 1.5",
  "sustainable-production-model": "unresolved",
};

export const figureStatements: readonly Statement[] = [
  ...Object.entries(frame).flatMap(([activity, text]) => [
    figure(activity, "national", "2018-05-11", text),
    figure(activity, "national", "2026-03-01", text),
    figure(activity, "local", "2018-05-11", "unresolved"),
    figure(activity, "local", "2025-06-30", "unresolved"),
    ...localDays.map((day) => figure(activity, "local", day, text)),
  ]),
  ...equipmentForms.flatMap((form) => {
    const text = form === "technology-line" ? "50 % ≤ 450 × 1.5" : "50 % ≤ 300 × 1.5";
    const facts = { "project.equipmentForm": form };
    return [
      figure("advanced-machinery", "national", "2026-03-01", text, facts),
      ...localDays.map((day) => figure("advanced-machinery", "local", day, text, facts)),
      figure("advanced-machinery", "local", "2025-06-30", "unresolved", facts),
    ];
  }),
];

/** Circular 36/2013 Article 13 as amended: national money only; no local rule was found. */
export const advanceStatements: readonly Statement[] = [
  ...["advanced-machinery", "demonstration-model"].map((activity) =>
    advance(activity, "national", "70 %, more than 70 % done"),
  ),
  ...["exemplary-model", "cleaner-production-pilot", "sustainable-production-model"].map((activity) =>
    advance(activity, "national", "none"),
  ),
  ...["advanced-machinery", "demonstration-model"].map((activity) => advance(activity, "local", "none")),
];
