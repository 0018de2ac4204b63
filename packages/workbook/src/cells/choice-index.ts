import { plainSpellingKey } from "@khuyencong/core/place";
import type { Choice, ChoiceList } from "../layout/cell-kind.js";
import { headingKey } from "../layout/heading-key.js";

interface ChoiceIndex {
  readonly byKey: ReadonlyMap<string, Choice>;
  /** Without accents; only where that leads to one choice. */
  readonly byPlainKey: ReadonlyMap<string, Choice>;
  readonly words: readonly { readonly label: string; readonly words: readonly string[] }[];
}

const indexes = new WeakMap<ChoiceList, ChoiceIndex>();

function buildIndex({ choices }: ChoiceList): ChoiceIndex {
  const byKey = new Map<string, Choice>();
  for (const choice of choices) {
    byKey.set(headingKey(choice.label), choice);
    byKey.set(headingKey(choice.value), choice);
  }
  const byPlainKey = new Map<string, Choice>();
  const shared = new Set<string>();
  for (const choice of choices) {
    const key = plainSpellingKey(headingKey(choice.label));
    if (byPlainKey.has(key)) shared.add(key);
    byPlainKey.set(key, choice);
  }
  for (const key of shared) byPlainKey.delete(key);
  return { byKey, byPlainKey, words: choices.map(({ label }) => ({ label, words: wordsOf(label) })) };
}

function indexOf(list: ChoiceList): ChoiceIndex {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index = buildIndex(list);
  indexes.set(list, index);
  return index;
}

/** The choice that a text names; `isPlain` when only its accents were left out. */
export function findChoice(
  list: ChoiceList,
  text: string,
): { readonly choice: Choice; readonly isPlain: boolean } | undefined {
  const { byKey, byPlainKey } = indexOf(list);
  const key = headingKey(text);
  const exact = byKey.get(key);
  if (exact !== undefined) return { choice: exact, isPlain: false };
  const plain = plainSpellingKey(key) === key ? byPlainKey.get(key) : undefined;
  return plain === undefined ? undefined : { choice: plain, isPlain: true };
}

const wordsOf = (text: string) =>
  plainSpellingKey(headingKey(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** A label is short: what stands further on in a text makes none likelier. */
const comparedLength = 120;

/** The labels that share most words with a text, best first, three at most; the first of the list when none does. */
export function nearestLabels(list: ChoiceList, text: string): readonly string[] {
  const wanted = new Set(wordsOf(text.slice(0, comparedLength)));
  const scored = indexOf(list).words.map(({ label, words }) => {
    const common = words.filter((word) => wanted.has(word)).length;
    return { label, score: common / (words.length + wanted.size || 1) };
  });
  const near = scored.filter(({ score }) => score > 0).sort((first, second) => second.score - first.score);
  return (near.length > 0 ? near : scored).slice(0, 3).map(({ label }) => label);
}
