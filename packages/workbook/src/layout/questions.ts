import { type FactDefinition, factDefinition, factNames, fieldLabel, fieldUnit } from "@khuyencong/core/facts";
import type { CellKind } from "./cell-kind.js";
import type { Question } from "./sheet-layout.js";

/** Fields of an application that are no facts themselves and have no column of their own. */
const furtherFields: readonly { readonly pointer: string; readonly kind: CellKind }[] = [
  { pointer: "/project/investmentDone", kind: { kind: "money" } },
  { pointer: "/project/supportedItemDone", kind: { kind: "money" } },
  { pointer: "/project/isAccepted", kind: { kind: "yes-no" } },
];

function kindOf({ type, choices, pointer }: FactDefinition): CellKind {
  if (type.type === "boolean") return { kind: "yes-no" };
  if (type.type === "whole-number") return { kind: fieldUnit(pointer) === "dong" ? "money" : "whole-number" };
  const ofList = Object.entries(choices ?? {}).map(([value, { vi }]) => ({ value, label: vi }));
  const list = { id: listId(pointer), title: fieldLabel(pointer).vi, choices: ofList };
  return { kind: "choice", list, isOpen: false };
}

/** `/project/fairKind` becomes `FairKind`. */
function listId(pointer: string): string {
  const name = pointer.slice(pointer.lastIndexOf("/") + 1);
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** The fields of an application that no column holds (`inColumns`: pointers from the application), as questions. */
export function remainingQuestions(inColumns: ReadonlySet<string>): readonly Question[] {
  const ofFacts = factNames
    .map((name) => factDefinition(name))
    .filter(({ origin, pointer }) => origin !== "derived" && !inColumns.has(pointer))
    .map((fact) => ({ pointer: fact.pointer, kind: kindOf(fact), isJudgement: fact.origin === "judgement" }));
  const further = furtherFields.map((asked) => ({ ...asked, isJudgement: false }));
  return [...ofFacts, ...further].map((question) => ({ ...question, label: fieldLabel(question.pointer).vi }));
}
