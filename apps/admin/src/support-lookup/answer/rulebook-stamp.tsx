import { formatDate } from "@khuyencong/core/basis";
import type { RulebookStamp as Stamp } from "@khuyencong/core/rulebook";
import { pack } from "../../data/dong-nai";
import { useLanguage } from "../../language/language-context";
import { useWords } from "../use-words";

/** Which law was asked: with this the same answer can be had again. */
export function RulebookStamp(props: { readonly stamp: Stamp }) {
  const { say } = useLanguage();
  const words = useWords();
  return (
    <p class="answer-quiet rulebook-stamp" title={props.stamp.hash}>
      {words().answer.stamp(say(pack.name), formatDate(props.stamp.asOf), props.stamp.hash.slice(0, 8))}
    </p>
  );
}
