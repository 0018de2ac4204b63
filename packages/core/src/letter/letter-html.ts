import { Html, html } from "../basis/index.js";
import type { Letter, LetterItem } from "./letter.js";
import { letterStyle } from "./letter-style.js";
import { pointLetter, romanNumeral } from "./numerals.js";

function paragraph(text: string, name?: string): Html {
  return name === undefined ? html`<p>${text}</p>` : html`<p class="${name}">${text}</p>`;
}

function itemParts({ number, title, provisions, why, readings, meanwhile }: LetterItem, labels: Letter["labels"]) {
  return [
    html`<h3>${number}. ${title}</h3>`,
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
  const parts: readonly Html[] = [
    html`<!doctype html>`,
    html`<html lang="${letter.language}">`,
    html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${letter.subject}</title>`,
    html`<style>${new Html(letterStyle)}</style></head>`,
    html`<body>`,
    html`<table class="letterhead" role="presentation">`,
    html`<tr><td>${paragraph(letter.parentBody, "parent")}${paragraph(letter.sender, "sender")}<hr class="rule"></td>`,
    html`<td>${paragraph(letter.nation, "nation")}${paragraph(letter.motto, "motto")}<hr class="rule"></td></tr>`,
    html`<tr><td>${paragraph(letter.number, "number")}${paragraph(letter.subject, "subject")}</td>`,
    html`<td>${paragraph(letter.placeAndDate, "date")}</td></tr>`,
    html`</table>`,
    paragraph(letter.addressee, "addressee"),
    ...letter.bases.map((basis) => paragraph(basis, "basis")),
    paragraph(letter.opening),
    ...letter.sections.flatMap(({ heading, lead, items }, index) => [
      html`<h2>${romanNumeral(index + 1)}. ${heading}</h2>`,
      paragraph(lead),
      ...items.flatMap((item) => itemParts(item, letter.labels)),
    ]),
    ...letter.closing.map((sentence) => paragraph(sentence)),
    html`<table class="signature" role="presentation"><tr>`,
    html`<td class="recipients">${paragraph(letter.recipientsTitle, "title")}${letter.recipients.map((recipient) => paragraph(`- ${recipient}`))}</td>`,
    html`<td>${paragraph(letter.signatory, "signatory")}</td>`,
    html`</tr></table>`,
    html`</body>`,
    html`</html>`,
  ];
  return `${parts.map(({ text }) => text).join("\n")}\n`;
}
