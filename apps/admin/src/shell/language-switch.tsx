import type { Language } from "@khuyencong/core/basis";
import { useLanguage } from "../language/language-context";

/** One press to the other language, named in that language. */
export function LanguageSwitch() {
  const { language, setLanguage, messages } = useLanguage();
  const other = (): Language => (language() === "vi" ? "en" : "vi");
  return (
    <button type="button" class="shell-switch" lang={other()} onClick={() => setLanguage(other())}>
      {messages().shell.otherLanguage}
    </button>
  );
}
