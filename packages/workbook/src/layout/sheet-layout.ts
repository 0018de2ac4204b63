import type { CellKind, ChoiceList } from "./cell-kind.js";

/** A cell under a heading or beside a label, whatever it means for the document. */
export interface CellLayout {
  readonly heading: string;
  /** Other ways in which people, and older templates, write the heading. */
  readonly otherHeadings: readonly string[];
  /** What the officer reads at the heading. */
  readonly note: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
  /** Whether a document without it is faulty. */
  readonly isRequired: boolean;
}

/** A labelled cell of a form; `pointer` leads from the document to its field. */
export interface FormField extends CellLayout {
  readonly pointer: string;
}

/** A column that holds a field; `pointer` leads from what a row of the table stands for to the field. */
export interface FieldColumn extends CellLayout {
  readonly role: "field";
  readonly pointer: string;
  /** The columns, by pointer, whose sum it states. */
  readonly sumOf?: readonly string[];
  /** The columns, by pointer, whose share in percent it states. */
  readonly shareOf?: { readonly part: string; readonly whole: string };
}

/** "Có" or "Không" to whether there is a list at all, which stands in another sheet: "Không" is an empty list. */
export interface ListColumn extends CellLayout {
  readonly role: "list";
  readonly pointer: string;
}

/**
 * A column that ties a row to something else: its own `number`, the number of the `project` or the `loan` it belongs to,
 * the `question` it answers, and in such a row the `answer`, who judged (`judge`) and the `reason`.
 */
export interface TyingColumn extends CellLayout {
  readonly role: "number" | "project" | "loan" | "question" | "answer" | "judge" | "reason";
}

/** A column in which the template explains what each row is about; it holds nothing of the document. */
export interface ExplanationColumn extends CellLayout {
  readonly role: "explanation";
  /** The pointer of the column whose value is explained. */
  readonly explains: string;
  /** What is said of each of its values. */
  readonly words: Readonly<Record<string, string>>;
}

export type Column = FieldColumn | ListColumn | TyingColumn | ExplanationColumn;

/** One question of the long table; `pointer` leads from a project's application to the field. */
export interface Question {
  readonly pointer: string;
  readonly label: string;
  readonly kind: CellKind;
  /** Answered by a named person with a reason. */
  readonly isJudgement: boolean;
}

/** What a row of a table stands for in the document. */
export type RowMeaning =
  /** A member of a list of the document; `isNumbered`: other sheets name it by the number of its row. */
  | { readonly kind: "member"; readonly list: string; readonly isNumbered?: true }
  /** More about a project; one row for each. */
  | { readonly kind: "project-part" }
  /** An answer about a project. */
  | { readonly kind: "answer"; readonly questions: readonly Question[] }
  /** A member of a list within a project. */
  | { readonly kind: "project-member"; readonly list: string }
  /** A month of a loan of a project; its columns' pointers begin at the loan, those of the month with `/months/*`. */
  | { readonly kind: "loan-month"; readonly list: string };

/** A row beneath a table that holds totals or shares: which of its cells, by column, hold which fields. */
export interface ClosingRow {
  readonly label: string;
  readonly otherLabels: readonly string[];
  readonly isRequired: boolean;
  readonly cells: readonly {
    /** The pointer of the column. */
    readonly column: string;
    /** The pointer of the field, from the document. */
    readonly pointer: string;
    readonly kind: CellKind;
    readonly isRequired: boolean;
  }[];
}

interface NamedSheet {
  readonly name: string;
  /** Other names that people, and older templates, give the sheet. */
  readonly otherNames: readonly string[];
  readonly title: string;
  /** One or two sentences beneath the title. */
  readonly introduction: string;
}

/** Labels in one column, what is filled in beside them. */
export interface FormLayout extends NamedSheet {
  readonly kind: "form";
  readonly fields: readonly FormField[];
}

/** Rows beneath headings. */
export interface TableLayout extends NamedSheet {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: RowMeaning;
  readonly closing: readonly ClosingRow[];
  /** How many empty rows a template offers. */
  readonly preparedRows: number;
}

export type SheetLayout = FormLayout | TableLayout;

/** What a workbook may be: a commune's programme, or its report on half a year or a year. */
export type DocumentKind = "programme" | "report";

/** All that stands in a workbook and where; read by the template, the reader and the marked copy alike. */
export interface WorkbookLayout {
  readonly document: DocumentKind;
  /** Of the template: year and number within it. */
  readonly version: string;
  /** The sheet that tells how to fill in; holds no data. */
  readonly guidanceSheet: string;
  /** The sheet with all lists; holds no data. */
  readonly listsSheet: string;
  readonly sheets: readonly SheetLayout[];
  readonly lists: readonly ChoiceList[];
}
