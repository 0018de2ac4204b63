import type { ParentProps } from "solid-js";
import { lawOfDongNai } from "./law/law-of-dong-nai";
import { RulesProvider } from "./state/rules-context";
import type { RulesDay } from "./state/rules-day";

/** The law that the parts of the page read, with all it takes to tell it: the second and greater part of the page. */
export function RulesWithLaw(props: ParentProps<{ readonly day: RulesDay }>) {
  return (
    <RulesProvider law={lawOfDongNai} day={props.day}>
      {props.children}
    </RulesProvider>
  );
}
