import { formatMoney } from "../basis/index.js";
import {
  mainLineLabels,
  mainLineSchema,
  type SizeTable,
  sizeClassLabels,
  sizeClassSchema,
} from "../beneficiary/index.js";
import type { Figure } from "../rulebook/index.js";
import { figureMessages as words } from "./figure-messages.js";

/** Every ceiling of the size test, one by one. */
export function sizeTableFigures(table: SizeTable): readonly Figure[] {
  return mainLineSchema.options.flatMap((line) =>
    sizeClassSchema.options.flatMap((size): readonly Figure[] => {
      const { workers, revenue, capital } = table[line][size];
      const label = (measure: "workers" | "revenue" | "capital") =>
        words.ceiling(mainLineLabels[line], sizeClassLabels[size], words[measure]);
      const people = String(workers);
      return [
        { key: `${line} ${size} workers`, label: label("workers"), text: words.atMost({ vi: people, en: people }) },
        { key: `${line} ${size} revenue`, label: label("revenue"), text: words.atMost(formatMoney(revenue)) },
        { key: `${line} ${size} capital`, label: label("capital"), text: words.atMost(formatMoney(capital)) },
      ];
    }),
  );
}
