import type { BilingualText, Language } from "../basis/index.js";
import { type Scribe, say } from "./law-book.js";
import { link } from "./markdown.js";
import { pageMessages } from "./messages.js";
import { wayBetween } from "./page.js";

/** The first line of every page: up, and across to the other language. */
export function pageHead(
  scribe: Scribe,
  pathIn: (language: Language) => string,
  up?: { readonly text: BilingualText; readonly path: string },
): readonly string[] {
  const { path, language } = scribe;
  const across = link(
    say(scribe, pageMessages.otherLanguage),
    wayBetween(path, pathIn(language === "vi" ? "en" : "vi")),
  );
  const upward = up === undefined ? [] : [link(say(scribe, up.text), wayBetween(path, up.path))];
  return [`<!-- ${say(scribe, pageMessages.generated)} -->`, "", [...upward, across].join(" · "), ""];
}
