import type { Accessor } from "solid-js";
import { useLanguage } from "../language/language-context";
import { en } from "../messages/support-lookup/en";
import { type LookupMessages, vi } from "../messages/support-lookup/vi";

/** The words of this page in the chosen language. Apart from the others, so that only this page loads them. */
export function useWords(): Accessor<LookupMessages> {
  const { language } = useLanguage();
  return () => (language() === "vi" ? vi : en);
}
