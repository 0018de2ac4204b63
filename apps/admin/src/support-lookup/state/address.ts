import { onCleanup } from "solid-js";
import type { Draft } from "../model/draft";
import { linkOf } from "../model/link";
import { privatePartsOf } from "../model/private-parts";

/** Under this name the private parts stand in the state of a history entry, beside what the router keeps there. */
const privateName = "lookup";

/** The whole address that leads to a draft. */
export function addressOf(draft: Draft): string {
  return `${location.origin}${location.pathname}${linkOf(draft)}`;
}

/**
 * Writes a draft into the address: in place while somebody types, as a new entry when the whole case is exchanged, so
 * that "back" leads to the case before and never through single letters.
 */
export function writeAddress(draft: Draft, how: "replace" | "push"): void {
  const own = { [privateName]: privatePartsOf(draft) };
  const address = addressOf(draft);
  if (how === "push") history.pushState(own, "", address);
  else history.replaceState({ ...history.state, ...own }, "", address);
}

/** The private parts kept with this entry of the history; not checked yet. */
export function keptPrivateParts(): unknown {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null ? Reflect.get(state, privateName) : undefined;
}

/** Calls back when the reader goes back, forward, or pastes another link into the same tab. */
export function onAddressChange(callback: () => void): void {
  addEventListener("popstate", callback);
  onCleanup(() => removeEventListener("popstate", callback));
}
