import type { Accessor } from "solid-js";
import { useLanguage } from "../language/language-context";
import { en } from "../messages/rules/en";
import { type RulesMessages, vi } from "../messages/rules/vi";

/** The words of this page in the chosen language. Apart from the others, so that only this page loads them. */
export function useWords(): Accessor<RulesMessages> {
  const { language } = useLanguage();
  return () => (language() === "vi" ? vi : en);
}
