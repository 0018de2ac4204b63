import type { PlainDate } from "@khuyencong/core/basis";
import { citationText, type InstrumentStanding, instrumentStanding } from "@khuyencong/core/law";
import { type Rulebook, resolveRulebook, type UnknownEntry } from "@khuyencong/core/rulebook";
import { createContext, createMemo, type ParentProps, useContext } from "solid-js";
import { InstrumentsContext } from "../../components/instruments-context";
import { useLanguage } from "../../language/language-context";
import type { LoadedLaw } from "../law/law-of-dong-nai";
import { type EntryRow, entryRow } from "../model/entry-row";
import { tellEntry } from "../model/tell-entry";
import { fullTitle } from "../model/telling";
import type { TellingContext } from "../model/telling-context";
import { useWords } from "../use-words";
import type { RulesDay } from "./rules-day";

/** What every part of the page shares: the law, the day, and the law of that day in the reader's language. */
function createRules(law: LoadedLaw, day: RulesDay) {
  const { say } = useLanguage();
  const words = useWords();

  // Resolving hashes the whole law, so the days already asked for are kept.
  const resolved = new Map<PlainDate, Rulebook>();
  const rulebookOn = (date: PlainDate): Rulebook => {
    const known = resolved.get(date) ?? resolveRulebook(law.pack, { asOf: date });
    resolved.set(date, known);
    return known;
  };

  const rows = createMemo(() => {
    const context: TellingContext = {
      words: words(),
      say,
      activities: law.activities,
      questions: law.pack.questions,
      instruments: law.instruments,
      tradeWords: law.tradeWords,
    };
    // Telling parses the value, and most days show the same entries: each is told once for each language.
    const told = new Map<string, EntryRow>();
    return (entry: UnknownEntry): EntryRow => {
      const lawText = () => entry.citations.map((citation) => say(citationText(citation, law.instruments))).join(" ");
      const known =
        told.get(entry.id) ??
        entryRow(
          entry,
          tellEntry(entry, context, law.pack.entries),
          lawText(),
          entry.note === undefined ? "" : say(entry.note),
        );
      told.set(entry.id, known);
      return known;
    };
  });
  const rowOf = (entry: UnknownEntry) => rows()(entry);

  return {
    law,
    day,
    rulebookOn,
    rulebook: createMemo(() => rulebookOn(day.day())),
    rowOf,
    titleOf: (entry: UnknownEntry) => fullTitle(rowOf(entry).telling),
    standingOf: (instrument: string): InstrumentStanding => {
      const found = law.instruments.get(instrument);
      return found === undefined ? "unknown" : instrumentStanding(found, day.day());
    },
  };
}

export type Rules = ReturnType<typeof createRules>;

const RulesContext = createContext<Rules>();

export function RulesProvider(props: ParentProps<{ readonly law: LoadedLaw; readonly day: RulesDay }>) {
  const rules = createRules(props.law, props.day);
  return (
    <InstrumentsContext.Provider value={rules.law.instruments}>
      <RulesContext.Provider value={rules}>{props.children}</RulesContext.Provider>
    </InstrumentsContext.Provider>
  );
}

/** The law that the page shows. */
export function useRules(): Rules {
  const rules = useContext(RulesContext);
  if (rules === undefined) throw new Error("useRules needs a RulesProvider above it");
  return rules;
}
