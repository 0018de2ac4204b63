import { plainSpellingKey, spellingKey, splitKindPrefix } from "@khuyencong/core/place";
import type { CellKind, Choice } from "../layout/cell-kind.js";
import { blank, type CellReading, type CommuneWritten, problem, type Shown, taken, takenAs } from "./cell-reading.js";
import { nearestLabels } from "./choice-index.js";
import { shownContent } from "./shown-content.js";
import { oneLine } from "./tidy-text.js";

type CommuneKind = Extract<CellKind, { readonly kind: "commune" }>;

const withCode = /^(.+?)\s*\(\s*(\d{5})\s*\)$/u;

const nameOf = ({ label }: Choice) => withCode.exec(label)?.[1] ?? label;
const bareName = (name: string) => splitKindPrefix(name).name;
const quoted = (labels: readonly string[]) => labels.map((label) => `“${label}”`).join(", ");

/** Communes with this name, accents and all; with accents left out when none has it. */
function communesNamed(choices: readonly Choice[], name: string): readonly Choice[] {
  const wanted = bareName(name);
  const exact = choices.filter((choice) => spellingKey(bareName(nameOf(choice))) === spellingKey(wanted));
  if (exact.length > 0 || plainSpellingKey(wanted) !== spellingKey(wanted)) return exact;
  return choices.filter((choice) => plainSpellingKey(bareName(nameOf(choice))) === plainSpellingKey(wanted));
}

function given({ code, name }: Required<CommuneWritten>, { gives }: CommuneKind): string | CommuneWritten {
  return gives === "code" ? code : { code, name };
}

function byName(text: string, kind: CommuneKind): CellReading {
  const { list } = kind;
  const found = communesNamed(list.choices, text);
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
  if (known === undefined || communesNamed([known], name).length > 0) return taken(code);
  return problem("sheet.commune-code-differs", { text, code, read: nameOf(known) });
}
