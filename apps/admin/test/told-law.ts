import type { Language } from "@khuyencong/core/basis";
import { citationText } from "@khuyencong/core/law";
import { resolveRulebook, type UnknownEntry } from "@khuyencong/core/rulebook";
import { expect } from "vitest";
import { en } from "../src/messages/rules/en";
import { vi } from "../src/messages/rules/vi";
import { lawOfDongNai } from "../src/rules/law/law-of-dong-nai";
import { type EntryRow, entryRow } from "../src/rules/model/entry-row";
import { tellEntry } from "../src/rules/model/tell-entry";
import { fullTitle, type Telling } from "../src/rules/model/telling";
import type { TellingContext } from "../src/rules/model/telling-context";

const { instruments } = lawOfDongNai;
export const { pack, province } = lawOfDongNai;

export function contextIn(language: Language): TellingContext {
  return {
    words: language === "vi" ? vi : en,
    say: (text) => text[language],
    ...lawOfDongNai,
    questions: pack.questions,
  };
}

export function told(entry: UnknownEntry, language: Language = "vi"): Telling {
  return tellEntry(entry, contextIn(language), pack.entries);
}

export const titleOf = (entry: UnknownEntry) => fullTitle(told(entry));

export function rowOf(entry: UnknownEntry): EntryRow {
  const law = entry.citations.map((citation) => citationText(citation, instruments).vi).join(" ");
  return entryRow(entry, told(entry), law, entry.note?.vi ?? "");
}

export const rulebookOn = (asOf: string) => resolveRulebook(pack, { asOf });

export function entryById(id: string): UnknownEntry {
  return pack.entries.find((entry) => entry.id === id) ?? expect.fail(`no entry ${id}`);
}
