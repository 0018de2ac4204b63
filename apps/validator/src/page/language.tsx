import type { BilingualText, Language } from "@khuyencong/core/basis";
import { createContext, createEffect, createSignal, type JSX, useContext } from "solid-js";
import { catalogues, type Messages } from "./messages";

interface LanguageState {
  readonly language: () => Language;
  readonly choose: (language: Language) => void;
  readonly words: () => Messages;
  readonly say: (text: BilingualText) => string;
}

const LanguageContext = createContext<LanguageState>();

/** Gives everything inside the language that was chosen; Vietnamese at first. */
export function LanguageProvider(props: { readonly children: JSX.Element }) {
  const [language, choose] = createSignal<Language>("vi");
  const words = () => catalogues[language()];
  createEffect(() => {
    document.documentElement.lang = language();
    document.title = words().title;
  });
  const state: LanguageState = { language, choose, words, say: (text) => text[language()] };
  return <LanguageContext.Provider value={state}>{props.children}</LanguageContext.Provider>;
}

/** The language of the page, its words, and texts that bring both. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === undefined) throw new Error("useLanguage is called outside LanguageProvider");
  return state;
}
