import { plainSpellingKey } from "@khuyencong/core/place";

/** A text for searching: without accents, capitals and punctuation, every word after a space. */
export function searchKeyOf(text: string): string {
  return ` ${plainSpellingKey(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " "))}`;
}

/** Whether every word typed begins a word of the text, in any order: the last one may still be half typed. */
export function holdsEveryWord(searchKey: string, typed: string): boolean {
  return searchKeyOf(typed)
    .split(" ")
    .filter((word) => word !== "")
    .every((word) => searchKey.includes(` ${word}`));
}
