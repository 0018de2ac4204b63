import type { BilingualText, Language } from "@khuyencong/core/basis";
import { type Accessor, createContext, createEffect, createSignal, type ParentProps, useContext } from "solid-js";
import { en } from "../messages/en";
import { type Messages, vi } from "../messages/vi";
import { readPreference, writePreference } from "../shell/preference";

const catalogues: Readonly<Record<Language, Messages>> = { vi, en };

interface LanguageState {
  readonly language: Accessor<Language>;
  readonly setLanguage: (language: Language) => void;
  /** The words of the interface in the chosen language: `messages().money.title`. */
  readonly messages: Accessor<Messages>;
  /** A text of core in the chosen language. */
  readonly say: (text: BilingualText) => string;
}

const LanguageContext = createContext<LanguageState>();

export function LanguageProvider(props: ParentProps) {
  const [language, setLanguage] = createSignal<Language>(readPreference("language") === "en" ? "en" : "vi");
  createEffect(() => {
    document.documentElement.lang = language();
    writePreference("language", language() === "vi" ? undefined : language());
  });
  const state: LanguageState = {
    language,
    setLanguage,
    messages: () => catalogues[language()],
    say: (text) => text[language()],
  };
  return <LanguageContext.Provider value={state}>{props.children}</LanguageContext.Provider>;
}

/** The language of the reader and the words in it. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === undefined) throw new Error("useLanguage needs a LanguageProvider above it");
  return state;
}
