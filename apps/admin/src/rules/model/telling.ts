import type { Assurance, Citation } from "@khuyencong/core/basis";
import type { ConditionText } from "./condition-text";

/** One figure of an entry, with a ground and a mark of its own where it has them. */
export interface ToldFigure {
  /** Names the same figure in another version of the entry. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly assurance?: Assurance;
  readonly citations?: readonly Citation[];
}

/** A piece of what an entry says beside its figures. */
export type ToldPart =
  | { readonly kind: "text"; readonly label: string; readonly text: string }
  | { readonly kind: "condition"; readonly label: string; readonly condition: ConditionText }
  | { readonly kind: "list"; readonly label: string; readonly items: readonly string[] };

/** An entry in the reader's language: what stands in its row, and what its row opens to. */
export interface Telling {
  readonly title: string;
  /** Said under the title, where the title alone does not tell two rows apart. */
  readonly subtitle?: string;
  /** The gist in one short line, mostly a figure. */
  readonly gist?: string;
  /** The heading within its kind. */
  readonly section?: string;
  readonly parts: readonly ToldPart[];
  readonly figures: readonly ToldFigure[];
  /** The activities it is about, by id; none where it is about all. */
  readonly activities: readonly string[];
  /** Open questions on which it rests beside those that the entry names itself. */
  readonly questions: readonly string[];
}

/** The title with what tells it apart from others of the same title. */
export function fullTitle({ title, subtitle }: Pick<Telling, "title" | "subtitle">): string {
  return subtitle === undefined ? title : `${title} (${subtitle})`;
}
