import * as z from "zod/mini";
import type { CellKind } from "./cell-kind.js";
import type { SheetLayout } from "./sheet-layout.js";

export interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
}

/** Every field of a schema that holds no other, by pointer; `*` for any row of a list. */
function leaves(schema: Schema, pointer = ""): readonly (readonly [string, Schema])[] {
  if (schema.properties !== undefined) {
    return Object.entries(schema.properties).flatMap(([name, part]) => leaves(part, `${pointer}/${name}`));
  }
  if (schema.items?.properties !== undefined) return leaves(schema.items, `${pointer}/*`);
  return [[pointer, schema]];
}

const judged = ["/answer", "/by", "/reason"];

function placesOf(pointer: string, kind: CellKind): readonly (readonly [string, CellKind])[] {
  if (kind.kind !== "commune" || kind.gives === "code") return [[pointer, kind]];
  return [`${pointer}/code`, `${pointer}/name`].map((part) => [part, kind]);
}

const holders = { member: "/*", "project-part": "/projects/*", answer: "", "project-member": "/*", "loan-month": "/*" };

/** Every field for which a sheet has a place. */
export function placed(sheet: SheetLayout): readonly (readonly [string, CellKind])[] {
  if (sheet.kind === "form") return sheet.fields.flatMap(({ pointer, kind }) => placesOf(pointer, kind));
  const { rows } = sheet;
  const list = "list" in rows ? rows.list : "";
  const holder = `${rows.kind === "member" ? "" : "list" in rows ? "/projects/*" : ""}${list}${holders[rows.kind]}`;
  const ofColumns = sheet.columns.flatMap((column) =>
    column.role === "field" ? placesOf(`${holder}${column.pointer}`, column.kind) : [],
  );
  const ofQuestions =
    rows.kind === "answer"
      ? rows.questions.flatMap(({ pointer, kind, isJudgement }) =>
          (isJudgement ? judged : [""]).map((part) => [`/projects/*/application${pointer}${part}`, kind] as const),
        )
      : [];
  const ofClosing = sheet.closing.flatMap(({ cells }) => cells.map(({ pointer, kind }) => [pointer, kind] as const));
  return [...ofColumns, ...ofQuestions, ...ofClosing];
}

/** Every field of a document, by pointer. */
export function fieldsOf(document: z.ZodMiniType): ReadonlyMap<string, Schema> {
  const told = z.toJSONSchema(document, { io: "input", unrepresentable: "any" });
  return new Map(leaves(JSON.parse(JSON.stringify(told))));
}
