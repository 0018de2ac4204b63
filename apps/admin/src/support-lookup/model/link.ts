import { type Finding, type PlainDate, plainDateSchema } from "@khuyencong/core/basis";
import { factDefinition, factNames, parseApplication } from "@khuyencong/core/facts";
import { type Answers, answerAt, type Draft, draftOf, isRecord, withAnswer } from "./draft";

/**
 * A case as a link carries it: `#ngay=2026-03-01&ho-so=…`, the application as JSON in base64url.
 *
 * After the `#`, because browsers send that part to nobody: revenue and capital stay out of every server's log.
 * Without names of persons: of a judgement only its answer is carried, not who judged and why, and the applicant's
 * name stays behind. Whoever opens the link has to name the person again before the judgement counts; in the same tab
 * the names are kept beside the address (see `PrivateParts`), so that a reload loses nothing. A link made elsewhere
 * that does carry whole judgements is read, and rewritten without the names.
 */
const dateName = "ngay";
const caseName = "ho-so";
const exampleName = "vi-du";

/** No honest case comes near it: ten loans of two years with both sums of every month take about half. */
const longestCase = 60_000;

function toBase64Url(text: string): string {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): unknown {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The part of the address after `#`, or nothing for a draft in which nothing was chosen yet. */
export function linkOf(draft: Draft): string {
  if (answerAt(draft.answers, "/activity") === undefined) return "";
  const answers = withAnswer(draft.answers, "/applicant/name", undefined);
  const judged = Object.entries(draft.judgements).flatMap(([name, { answer }]) =>
    answer === undefined ? [] : [[name, answer] as const],
  );
  const application = judged.length === 0 ? answers : { ...answers, judgements: Object.fromEntries(judged) };
  const parameters = new URLSearchParams({
    [dateName]: draft.asOf,
    [caseName]: toBase64Url(JSON.stringify(application)),
  });
  if (draft.isExample) parameters.set(exampleName, "1");
  return `#${parameters}`;
}

/** What an address holds: a case, none, or something that is none, with what is wrong as far as it can be told. */
export type ReadLink =
  | { readonly kind: "none" }
  | { readonly kind: "case"; readonly draft: Draft }
  | { readonly kind: "broken"; readonly findings: readonly Finding[] };

const judgementNames = new Set(
  factNames
    .map((name) => factDefinition(name))
    .filter(({ origin }) => origin === "judgement")
    .map(({ pointer }) => pointer.replace("/judgements/", "")),
);

/** Sets apart the judgements that are carried as an answer alone; core would refuse them. */
function withoutBareAnswers(application: Answers): { readonly checked: Answers; readonly isKnown: boolean } {
  const { judgements, ...rest } = application;
  if (!isRecord(judgements)) return { checked: application, isKnown: true };
  const entries = Object.entries(judgements);
  const whole = entries.filter(([, value]) => typeof value !== "boolean");
  return {
    checked: whole.length === 0 ? rest : { ...rest, judgements: Object.fromEntries(whole) },
    isKnown: entries.every(([name]) => judgementNames.has(name)),
  };
}

/** Reads a case from the part of an address after `#`. Checked by core as any other input is. */
export function readLink(hash: string, today: PlainDate): ReadLink {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const encoded = parameters.get(caseName);
  const day = parameters.get(dateName);
  if (encoded === null) return day === null ? { kind: "none" } : { kind: "broken", findings: [] };
  const asOf = plainDateSchema.safeParse(day ?? today);
  const raw = encoded.length > longestCase ? undefined : fromBase64Url(encoded);
  if (!asOf.success || !isRecord(raw)) return { kind: "broken", findings: [] };
  const { checked, isKnown } = withoutBareAnswers(raw);
  const parsed = parseApplication(checked);
  if (!parsed.ok) return { kind: "broken", findings: parsed.findings };
  if (!isKnown) return { kind: "broken", findings: [] };
  const isExample = parameters.get(exampleName) === "1";
  return { kind: "case", draft: draftOf(raw, { asOf: asOf.data, isExample }) };
}
