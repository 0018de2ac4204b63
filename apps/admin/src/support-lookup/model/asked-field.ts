import type { BilingualText } from "@khuyencong/core/basis";
import { mainLineLabels } from "@khuyencong/core/beneficiary";
import { eligibilityMessages } from "@khuyencong/core/eligibility";
import { type FactDefinition, factDefinition, factNames, fieldLabel, fieldUnit } from "@khuyencong/core/facts";

/** The widgets of the form. */
type Widget =
  | "yes-no"
  | "choice"
  | "commune"
  | "trade"
  | "money"
  | "number"
  | "earlier-support"
  | "loans"
  | "judgement";

/** How a field is asked. The words are core's; only the kind of widget is decided here. */
export interface AskedField {
  readonly pointer: string;
  readonly question: BilingualText;
  readonly widget: Widget;
  readonly choices: Readonly<Record<string, BilingualText>>;
  /** What a number counts. */
  readonly unit: BilingualText | undefined;
}

/** Fields that are no yes or no, no choice and no number. */
const ownWidgets: Readonly<Record<string, Widget>> = {
  "/production/commune": "commune",
  "/production/trade": "trade",
  "/earlierSupport": "earlier-support",
  "/loans": "loans",
};

/** Fields that are no fact, asked by their own name. */
const ownQuestions: Readonly<Record<string, BilingualText>> = {
  "/earlierSupport": eligibilityMessages.earlierSupportQuestion,
  "/loans": eligibilityMessages.loansQuestion,
};
const ownChoices: Readonly<Record<string, AskedField["choices"]>> = { "/applicant/mainLine": mainLineLabels };

/** A fact that is worked out lends its question to its field only where that field answers it whole. */
function asksFor({ origin, pointer }: FactDefinition): boolean {
  return origin !== "derived" || pointer === "/production/commune" || pointer === "/production/trade";
}

const definitions = new Map<string, FactDefinition>(
  factNames
    .map((name) => factDefinition(name))
    .filter(asksFor)
    .map((definition) => [definition.pointer, definition]),
);

function widgetOf(pointer: string, definition: FactDefinition | undefined): Widget {
  if (definition?.origin === "judgement") return "judgement";
  const unit = fieldUnit(pointer);
  if (unit !== undefined) return unit === "dong" ? "money" : "number";
  const hasChoices = definition?.type.type === "choice" || Object.hasOwn(ownChoices, pointer);
  return ownWidgets[pointer] ?? (hasChoices ? "choice" : "yes-no");
}

/** How to ask for the field at a JSON Pointer of the application. */
export function askedField(pointer: string): AskedField {
  const definition = definitions.get(pointer);
  const unit = fieldUnit(pointer);
  const widget = widgetOf(pointer, definition);
  return {
    pointer,
    widget,
    question: definition?.question ?? ownQuestions[pointer] ?? fieldLabel(pointer),
    choices: widget === "choice" ? (definition?.choices ?? ownChoices[pointer] ?? {}) : {},
    unit: unit === "dong" ? undefined : unit,
  };
}

/** The `id` of a field's widget, where links from the answer lead. */
export function fieldId(pointer: string): string {
  return `field${pointer.replaceAll("/", "-")}`;
}
