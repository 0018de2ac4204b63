import type { BilingualText } from "@khuyencong/core/basis";
import { mainLineLabels } from "@khuyencong/core/beneficiary";
import { eligibilityMessages } from "@khuyencong/core/eligibility";
import { type FactDefinition, factDefinition, factNames, fieldLabel } from "@khuyencong/core/facts";

/** How a field is asked. The words are core's; only the kind of widget is decided here. */
export interface AskedField {
  readonly pointer: string;
  readonly question: BilingualText;
  readonly widget: "yes-no" | "choice" | "commune" | "trade" | "money" | "people" | "earlier-support" | "judgement";
  readonly choices: Readonly<Record<string, BilingualText>>;
}

/** Fields that hold more than the fact behind them, or that are no fact: they are asked by their own name. */
const ownWidgets: Readonly<Record<string, AskedField["widget"]>> = {
  "/applicant/mainLine": "choice",
  "/applicant/insuredWorkers": "people",
  "/applicant/sizedByCapitalOnly": "yes-no",
  "/applicant/revenue": "money",
  "/applicant/capital": "money",
  "/applicant/workers": "people",
  "/project/cost": "money",
  "/project/investmentDone": "money",
  "/project/supportedItemDone": "money",
  "/project/isAccepted": "yes-no",
  "/production/commune": "commune",
  "/production/trade": "trade",
  "/earlierSupport": "earlier-support",
};

const definitions = new Map<string, FactDefinition>(
  factNames
    .map((name) => factDefinition(name))
    // The size is worked out from four fields; its question is asked by none of them.
    .filter(({ pointer }) => pointer !== "/applicant/insuredWorkers")
    .map((definition) => [definition.pointer, definition]),
);

function widgetOf(pointer: string, definition: FactDefinition | undefined): AskedField["widget"] {
  if (definition?.origin === "judgement") return "judgement";
  return ownWidgets[pointer] ?? (definition?.type.type === "choice" ? "choice" : "yes-no");
}

/** How to ask for the field at a JSON Pointer of the application. */
export function askedField(pointer: string): AskedField {
  const definition = definitions.get(pointer);
  const widget = widgetOf(pointer, definition);
  const ownQuestion = widget === "earlier-support" ? eligibilityMessages.earlierSupportQuestion : fieldLabel(pointer);
  return {
    pointer,
    widget,
    question: definition?.question ?? ownQuestion,
    choices: pointer === "/applicant/mainLine" ? mainLineLabels : (definition?.choices ?? {}),
  };
}

/** The `id` of a field's widget, where links from the answer lead. */
export function fieldId(pointer: string): string {
  return `field${pointer.replaceAll("/", "-")}`;
}
