import { type Figure, textFigures } from "./figure.js";
import { figureMessages } from "./figure-messages.js";
import { type FigureWriters, figureWriter } from "./figure-writers.js";
import { type Register, registerKind } from "./register.js";
import { type Ruling, rulingKind } from "./ruling.js";

function rulingFigures({ document }: Ruling): readonly Figure[] {
  return textFigures([["document", figureMessages.document, document]]);
}

function registerFigures({ items }: Register): readonly Figure[] {
  const text = items.join(", ");
  return [{ key: "items", label: figureMessages.items, text: { vi: text, en: text } }];
}

/**
 * What rulings and registers say, in figures.
 *
 * @example
 * ```ts
 * import { enteredFigures } from "@khuyencong/core/rulebook";
 * const register = { register: "difficult-communes", items: ["26341", "26368"] };
 * enteredFigures.get("register")?.(register).map(({ text }) => text.vi); // => ["26341, 26368"]
 * ```
 */
export const enteredFigures: FigureWriters = new Map([
  figureWriter(rulingKind, rulingFigures),
  figureWriter(registerKind, registerFigures),
]);
