import type { Letter, LetterItem } from "./letter.js";
import { pointLetter, romanNumeral } from "./numerals.js";

function itemLines({ number, title, provisions, why, readings, meanwhile }: LetterItem, labels: Letter["labels"]) {
  return [
    `**${number}. ${title}**`,
    "",
    `- ${labels.provisions}: ${provisions.join("; ")}.`,
    `- ${labels.why}: ${why}`,
    ...(readings.length > 0 ? [`- ${labels.readings}:`] : []),
    ...readings.map(({ label, ground }, index) => `  - ${pointLetter(index)}) ${label}: ${ground}.`),
    ...(meanwhile === undefined ? [] : [`- ${labels.meanwhile}: ${meanwhile}`]),
    "",
  ];
}

/**
 * A letter as Markdown, to be read on a forge or pasted into a document.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { letterMarkdown, questionLetter } from "@khuyencong/core/letter";
 * import { dongNaiProvince } from "@khuyencong/core/packs/dong-nai";
 * const letter = questionLetter({
 *   questions: [], instruments: new Map(), province: dongNaiProvince,
 *   date: plainDate("2026-03-01"), bases: [], language: "vi",
 * });
 * letterMarkdown(letter).includes("Sở Công Thương tỉnh Đồng Nai"); // => true
 * ```
 */
export function letterMarkdown(letter: Letter): string {
  const lines = [
    `| ${letter.parentBody}<br>**${letter.sender}** | **${letter.nation}**<br>**${letter.motto}** |`,
    "|:---:|:---:|",
    `| ${letter.number}<br>${letter.subject} | *${letter.placeAndDate}* |`,
    "",
    `**${letter.addressee}**`,
    "",
    ...letter.bases.flatMap((basis) => [`*${basis}*`, ""]),
    letter.opening,
    "",
    ...letter.sections.flatMap(({ heading, lead, items }, index) => [
      `## ${romanNumeral(index + 1)}. ${heading}`,
      "",
      lead,
      "",
      ...items.flatMap((item) => itemLines(item, letter.labels)),
    ]),
    ...letter.closing.flatMap((sentence) => [sentence, ""]),
    `| ***${letter.recipientsTitle}*** | **${letter.signatory}** |`,
    "|:---|:---:|",
    `| ${letter.recipients.map((recipient) => `- ${recipient}`).join("<br>")} | |`,
  ];
  return `${lines.join("\n")}\n`;
}
