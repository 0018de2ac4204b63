import { blank, type CellReading, problem, type Shown, taken, takenAs } from "./cell-reading.js";
import { shownContent } from "./shown-content.js";
import { oneLine } from "./tidy-text.js";
import { numberInText, vietnameseNumber } from "./vietnamese-number.js";

/** Tells what a text that is no plain number says, or `undefined` when it is one. */
export function numberTrouble(text: string): CellReading | undefined {
  const read = numberInText(text);
  switch (read.kind) {
    case "number":
      return undefined;
    case "none":
      return problem("sheet.not-a-number", { text });
    case "english":
      return problem("sheet.number-english", { text, read: vietnameseNumber(read.number) });
    case "ambiguous": {
      const [first, second] = [vietnameseNumber(read.first), vietnameseNumber(read.second)];
      return problem("sheet.number-ambiguous", { text, first, second });
    }
  }
}

/** A number: as typed, or as text in the Vietnamese form, which is echoed (`show`: how). */
export function readNumber(content: Shown, show: (number: number) => string = vietnameseNumber): CellReading {
  switch (content.kind) {
    case "number":
      return content.isPercent
        ? problem("sheet.percent-for-number", { text: shownContent(content) })
        : taken(content.number);
    case "date":
      return problem("sheet.date-for-number", { text: shownContent(content) });
    case "text": {
      const text = oneLine(content.text);
      if (text === "") return blank;
      const read = numberInText(text);
      if (read.kind !== "number") return numberTrouble(text) ?? blank;
      return takenAs(read.number, "sheet.number-as-text", { text, read: show(read.number) });
    }
    default:
      return problem("sheet.not-a-number", { text: shownContent(content) });
  }
}
