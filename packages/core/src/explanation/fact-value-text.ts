import { type BilingualText, dong, formatMoney } from "../basis/index.js";
import { type FactName, factDefinition, type NumberUnit } from "../facts/index.js";
import type { FactValue } from "../rules/index.js";
import { explanationMessages } from "./messages.js";

function numberText(value: number, unit: NumberUnit | undefined): BilingualText {
  if (unit === "dong") return formatMoney(dong(value));
  return unit === undefined
    ? { vi: String(value), en: String(value) }
    : { vi: `${value} ${unit.vi}`, en: `${value} ${unit.en}` };
}

/**
 * The value of a fact as people read it: yes or no, the name of a choice, a sum in triệu đồng,
 * a number with what it counts.
 *
 * @example
 * ```ts
 * import { factValueText } from "@khuyencong/core/explanation";
 * factValueText("applicant.legalForm", "household-business").vi; // => "Hộ kinh doanh"
 * ```
 */
export function factValueText(name: FactName, value: FactValue | undefined): BilingualText {
  if (value === undefined) return explanationMessages.notKnown;
  if (typeof value === "boolean") return value ? explanationMessages.yes : explanationMessages.no;
  if (typeof value === "number") return numberText(value, factDefinition(name).unit);
  if (typeof value === "string") return factDefinition(name).choices?.[value] ?? { vi: value, en: value };
  if (value.length === 0) return explanationMessages.none;
  const items = value.map((item) => factDefinition(name).choices?.[item] ?? { vi: item, en: item });
  return { vi: items.map((item) => item.vi).join(", "), en: items.map((item) => item.en).join(", ") };
}
