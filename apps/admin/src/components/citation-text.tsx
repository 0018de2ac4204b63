import type { Citation } from "@khuyencong/core/basis";
import { citationText } from "@khuyencong/core/law";
import { instruments } from "../data/dong-nai";
import { useLanguage } from "../language/language-context";
import { LawText } from "./law-text";

/** A legal ground in words: smallest part first in Vietnamese, with the provision that amended it. */
export function CitationText(props: { readonly citation: Citation }) {
  const { say } = useLanguage();
  return <LawText text={say(citationText(props.citation, instruments))} />;
}
