import type { Letter, LetterItem } from "./letter.js";
import { letterStyle } from "./letter-style.js";
import { pointLetter, romanNumeral } from "./numerals.js";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

function paragraph(text: string, name?: string): string {
  return `<p${name === undefined ? "" : ` class="${name}"`}>${escaped(text)}</p>`;
}

function itemParts({ number, title, provisions, why, readings, meanwhile }: LetterItem, labels: Letter["labels"]) {
  return [
    `<h3>${number}. ${escaped(title)}</h3>`,
    paragraph(`- ${labels.provisions}: ${provisions.join("; ")}.`),
    paragraph(`- ${labels.why}: ${why}`),
    ...(readings.length > 0 ? [paragraph(`- ${labels.readings}:`)] : []),
    ...readings.map(({ label, ground }, index) => paragraph(`${pointLetter(index)}) ${label}: ${ground}.`)),
    ...(meanwhile === undefined ? [] : [paragraph(`- ${labels.meanwhile}: ${meanwhile}`)]),
  ];
}

/**
 * A letter as one page of HTML that needs nothing else and prints on A4 in the form of Decree 30/2020/NĐ-CP Annex I.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { letterHtml, questionLetter } from "@khuyencong/core/letter";
 * import { dongNaiProvince } from "@khuyencong/core/packs/dong-nai";
 * const letter = questionLetter({
 *   questions: [], instruments: new Map(), province: dongNaiProvince,
 *   date: plainDate("2026-04-30"), bases: [], language: "vi",
 * });
 * letterHtml(letter).startsWith("<!doctype html>\n<html lang=\"vi\">"); // => true
 * ```
 */
export function letterHtml(letter: Letter): string {
  const parts = [
    "<!doctype html>",
    `<html lang="${letter.language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(letter.subject)}</title>`,
    `<style>${letterStyle}</style></head>`,
    "<body>",
    '<table class="letterhead" role="presentation">',
    `<tr><td>${paragraph(letter.parentBody, "parent")}${paragraph(letter.sender, "sender")}<hr class="rule"></td>`,
    `<td>${paragraph(letter.nation, "nation")}${paragraph(letter.motto, "motto")}<hr class="rule"></td></tr>`,
    `<tr><td>${paragraph(letter.number, "number")}${paragraph(letter.subject, "subject")}</td>`,
    `<td>${paragraph(letter.placeAndDate, "date")}</td></tr>`,
    "</table>",
    paragraph(letter.addressee, "addressee"),
    ...letter.bases.map((basis) => paragraph(basis, "basis")),
    paragraph(letter.opening),
    ...letter.sections.flatMap(({ heading, lead, items }, index) => [
      `<h2>${romanNumeral(index + 1)}. ${escaped(heading)}</h2>`,
      paragraph(lead),
      ...items.flatMap((item) => itemParts(item, letter.labels)),
    ]),
    ...letter.closing.map((sentence) => paragraph(sentence)),
    '<table class="signature" role="presentation"><tr>',
    `<td class="recipients">${paragraph(letter.recipientsTitle, "title")}${letter.recipients.map((recipient) => paragraph(`- ${recipient}`)).join("")}</td>`,
    `<td>${paragraph(letter.signatory, "signatory")}</td>`,
    "</tr></table>",
    "</body>",
    "</html>",
  ];
  return `${parts.join("\n")}\n`;
}
