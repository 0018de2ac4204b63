import { createContext, type ParentProps, useContext } from "solid-js";
import { createLookupAnswer, type LookupAnswer } from "./lookup-answer";
import { createLookupState, type LookupState } from "./lookup-state";

interface Lookup {
  readonly state: LookupState;
  readonly answer: LookupAnswer;
}

const LookupContext = createContext<Lookup>();

export function LookupProvider(props: ParentProps) {
  const state = createLookupState();
  const lookup: Lookup = { state, answer: createLookupAnswer(state) };
  return <LookupContext.Provider value={lookup}>{props.children}</LookupContext.Provider>;
}

/** What was typed and what follows from it, for every part of the page. */
export function useLookup(): Lookup {
  const lookup = useContext(LookupContext);
  if (lookup === undefined) throw new Error("useLookup needs a LookupProvider above it");
  return lookup;
}
