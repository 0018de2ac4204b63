import type { Finding, PlainDate } from "@khuyencong/core/basis";
import { createSignal } from "solid-js";
import { dayInVietnam } from "../../data/today";
import {
  answerAt,
  type Draft,
  emptyDraft,
  noJudgement,
  type PartialJudgement,
  withAnswer,
  yearOf,
} from "../model/draft";
import { readLink } from "../model/link";
import { withPrivateParts } from "../model/private-parts";
import { keptPrivateParts, onAddressChange, writeAddress } from "./address";
import { keepFocusInPlace } from "./keep-in-place";

/** A link that could not be read, and what is wrong with it as far as it can be told. */
export interface BrokenLink {
  readonly findings: readonly Finding[];
}

/** What was typed, kept in the address; everything else on the page follows from it. */
export function createLookupState() {
  // The clock is read here, at the edge, and only once: the page must not change its mind at midnight.
  const today = dayInVietnam(new Date());

  const fromAddress = (): { readonly draft: Draft; readonly broken: BrokenLink | undefined } => {
    const read = readLink(location.hash, today);
    if (read.kind === "case") return { draft: withPrivateParts(read.draft, keptPrivateParts()), broken: undefined };
    return { draft: emptyDraft(today), broken: read.kind === "broken" ? read : undefined };
  };

  const start = fromAddress();
  const [draft, setDraft] = createSignal(start.draft);
  const [brokenLink, setBrokenLink] = createSignal(start.broken);
  // Counts the cases that came in whole. Widgets keep half-typed text of their own and begin anew with each.
  const [generation, setGeneration] = createSignal(1);
  // A link may carry names; they leave the address at once. A broken link stays, so that it can be looked at.
  if (start.broken === undefined) writeAddress(start.draft, "replace");

  const exchange = (next: Draft, broken?: BrokenLink) => {
    setBrokenLink(broken);
    setDraft(next);
    setGeneration((count) => count + 1);
  };

  const ownPath = location.pathname;
  onAddressChange(() => {
    if (location.pathname !== ownPath) return;
    const isOwn = location.hash === "" || location.hash.includes("=");
    // The skip link and the like only move within the page: the case stays, and goes back into the address.
    if (!isOwn) return writeAddress(draft(), "replace");
    const { draft: next, broken } = fromAddress();
    exchange(next, broken);
    if (broken === undefined) writeAddress(next, "replace");
  });

  const change = (next: Draft) => {
    keepFocusInPlace(() => setDraft(next));
    writeAddress(next, "replace");
  };

  return {
    today,
    draft,
    brokenLink,
    generation,
    answer: (pointer: string): unknown => answerAt(draft().answers, pointer),
    setAnswer: (pointer: string, value: unknown) =>
      change({ ...draft(), answers: withAnswer(draft().answers, pointer, value) }),
    judgement: (name: string): PartialJudgement => draft().judgements[name] ?? noJudgement,
    setJudgement: (name: string, judgement: PartialJudgement) =>
      change({ ...draft(), judgements: { ...draft().judgements, [name]: judgement } }),
    setDate: (asOf: PlainDate) => {
      const { answers, asOf: before } = draft();
      // The plan's year goes with the date until somebody sets them apart.
      const follows = answerAt(answers, "/planYear") === yearOf(before);
      change({ ...draft(), asOf, answers: follows ? withAnswer(answers, "/planYear", yearOf(asOf)) : answers });
    },
    /** Puts another case in the place of this one; "back" leads to this one again. */
    open: (next: Draft) => {
      exchange(next);
      writeAddress(next, "push");
    },
    startAgain: () => {
      const next = emptyDraft(today);
      exchange(next);
      writeAddress(next, "push");
    },
  };
}

export type LookupState = ReturnType<typeof createLookupState>;
