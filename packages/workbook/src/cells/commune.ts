import { plainSpellingKey, spellingKey, splitKindPrefix } from "@khuyencong/core/place";
import type { CellKind, Choice, ChoiceList } from "../layout/cell-kind.js";
import { blank, type CellReading, type CommuneWritten, problem, type Shown, taken, takenAs } from "./cell-reading.js";
import { nearestLabels } from "./choice-index.js";
import { shownContent } from "./shown-content.js";
import { oneLine } from "./tidy-text.js";

type CommuneKind = Extract<CellKind, { readonly kind: "commune" }>;

const withCode = /^(.+?)\s*\(\s*(\d{5})\s*\)$/u;

const nameOf = ({ label }: Choice) => withCode.exec(label)?.[1] ?? label;
const quoted = (labels: readonly string[]) => labels.map((label) => `“${label}”`).join(", ");

interface NamedChoice {
  readonly choice: Choice;
  readonly key: string;
  readonly plainKey: string;
}

function keysOf(name: string) {
  const bare = splitKindPrefix(name).name;
  return { key: spellingKey(bare), plainKey: plainSpellingKey(bare) };
}

const indexes = new WeakMap<ChoiceList, readonly NamedChoice[]>();

function namedChoices(list: ChoiceList): readonly NamedChoice[] {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const named = list.choices.map((choice) => ({ choice, ...keysOf(nameOf(choice)) }));
  indexes.set(list, named);
  return named;
}

/** Communes with this name, accents and all; with accents left out when none has it. */
function communesNamed(list: ChoiceList, name: string): readonly Choice[] {
  const wanted = keysOf(name);
  const exact = namedChoices(list).filter(({ key }) => key === wanted.key);
  const isPlain = wanted.plainKey === wanted.key;
  const found =
    exact.length > 0 || !isPlain ? exact : namedChoices(list).filter(({ plainKey }) => plainKey === wanted.plainKey);
  return found.map(({ choice }) => choice);
}

function given({ code, name }: Required<CommuneWritten>, { gives }: CommuneKind): string | CommuneWritten {
  return gives === "code" ? code : { code, name };
}

function byName(text: string, kind: CommuneKind): CellReading {
  const { list } = kind;
  const found = communesNamed(list, text);
  const [only, ...others] = found;
  if (only === undefined) {
    return problem("sheet.commune-not-found", { text, near: quoted(nearestLabels(list, text)) });
  }
  if (others.length > 0) {
    return problem("sheet.commune-ambiguous", { text, near: quoted(found.map(({ label }) => label)) });
  }
  return takenAs(given({ code: only.value, name: text }, kind), "sheet.commune-read", { text, read: only.label });
}

function byCode(code: string, kind: CommuneKind): CellReading {
  const known = kind.list.choices.find(({ value }) => value === code);
  if (kind.gives === "code") return taken(code);
  if (known === undefined) {
    return problem("sheet.commune-not-found", { text: code, near: quoted(nearestLabels(kind.list, code)) });
  }
  return takenAs({ code, name: nameOf(known) }, "sheet.commune-read", { text: code, read: known.label });
}

/** A commune by name and code, by code, or by name alone; the name of a programme's own commune is kept as written. */
export function readCommune(content: Shown, kind: CommuneKind): CellReading {
  const text = content.kind === "number" ? String(content.number) : oneLine(shownContent(content));
  if (text === "") return blank;
  if (/^\d{5}$/u.test(text)) return byCode(text, kind);
  const [, name, code] = withCode.exec(text) ?? [];
  if (name === undefined || code === undefined) return byName(text, kind);
  // Where the name is kept, the checks of the programme compare it with the code.
  if (kind.gives === "code-and-name") return taken({ code, name });
  const known = kind.list.choices.find(({ value }) => value === code);
  if (known === undefined || communesNamed(kind.list, name).includes(known)) return taken(code);
  return problem("sheet.commune-code-differs", { text, code, read: nameOf(known) });
}
