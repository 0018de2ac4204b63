import type { Citation } from "@khuyencong/core/basis";
import { citationText } from "@khuyencong/core/law";
import { useContext } from "solid-js";
import { useLanguage } from "../language/language-context";
import { InstrumentsContext } from "./instruments-context";
import { LawText } from "./law-text";

/** A legal ground in words: smallest part first in Vietnamese, with the provision that amended it. */
export function CitationText(props: { readonly citation: Citation }) {
  const { say } = useLanguage();
  const instruments = useContext(InstrumentsContext);
  return <LawText text={say(citationText(props.citation, instruments))} />;
}
