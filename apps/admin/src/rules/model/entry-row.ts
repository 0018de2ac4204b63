import type { UnknownEntry } from "@khuyencong/core/rulebook";
import { wordsOfCondition } from "./condition-text";
import { searchKeyOf } from "./search-key";
import type { Telling, ToldPart } from "./telling";

/** An entry as it stands in the list. */
export interface EntryRow {
  readonly entry: UnknownEntry;
  readonly telling: Telling;
  /** Everything the row says, ready for searching. */
  readonly searchKey: string;
}

function wordsOfPart(part: ToldPart): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "condition":
      return wordsOfCondition(part.condition);
    case "list":
      return part.items.join(" ");
  }
}

/** A row for an entry; `lawText` are the words of its citations, so that a number of an instrument finds it. */
export function entryRow(entry: UnknownEntry, telling: Telling, lawText: string, note: string): EntryRow {
  const said = [
    telling.title,
    telling.subtitle,
    telling.gist,
    ...telling.parts.map(wordsOfPart),
    ...telling.figures.flatMap(({ label, value }) => [label, value]),
    lawText,
    note,
    entry.id,
  ];
  return { entry, telling, searchKey: searchKeyOf(said.filter((text) => text !== undefined).join(" ")) };
}
