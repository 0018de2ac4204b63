import type { Instrument } from "@khuyencong/core/law";
import { AlignmentType, Paragraph, type Table } from "docx";
import { modelProgrammeWords as words } from "../messages/model-programme.js";
import { sizes, textWidth } from "./document-look.js";
import { basisText, type NamedOnDay, worded } from "./named-on-day.js";
import { bodyParagraph, centred, framed, rule, runs } from "./paragraphs.js";
import { columnsWithoutLines } from "./tables.js";

/** The national name needs 91 mm in bold letters of 12 points; the issuer has the rest. */
const nationWidth = 95;
const issuerWidth = textWidth - nationWidth;

/** As long as the motto in bold letters of 13 points. */
const mottoLength = 60;

/** Written in capitals, except for what is still to be filled in. */
function capitals(text: string): string {
  return text.replace(/\[[^\]]*\]|[^[]+/gu, (part) => (part.startsWith("[") ? part : part.toLocaleUpperCase("vi")));
}

/** Who issues it beside the national name; beneath them the number, the place and the day. */
export function letterhead({ province, commune, place }: NamedOnDay): Table {
  const committee = capitals(worded(words.committee, { unit: "" }).trim());
  const small = { size: sizes.nation };
  return columnsWithoutLines(
    [issuerWidth, nationWidth],
    [
      [
        [
          centred(committee, small),
          centred(capitals(province), small),
          centred(committee, { ...small, bold: true }),
          centred(capitals(commune), { ...small, bold: true }),
          rule(24, issuerWidth),
        ],
        [
          centred(words.nation, { ...small, bold: true }),
          centred(words.motto, { size: sizes.motto, bold: true }),
          rule(mottoLength, nationWidth),
        ],
      ],
      [
        [centred(words.number, { size: sizes.number }, 60)],
        [centred(worded(words.placeAndDate, { place }), { size: sizes.number, italics: true }, 60)],
      ],
    ],
  );
}

/** What kind of document it is and of what; then how to use the model. */
export function titleBlock({ commune, from, to }: NamedOnDay): readonly Paragraph[] {
  return [
    centred(words.kind, { bold: true }, 280),
    centred(worded(words.summary, { commune, from, to }), { bold: true }),
    rule(60, textWidth),
    new Paragraph({ children: [], spacing: { before: 0, after: 0 } }),
    ...words.guidance.map(framed),
    new Paragraph({ children: runs(""), alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } }),
  ];
}

/** The bases, each ending with a semicolon and the last with a full stop. */
export function bases(instruments: readonly Instrument[]): readonly Paragraph[] {
  const texts = [...instruments.map(basisText), words.furtherBasis, words.proposal];
  return texts.map((text, index) =>
    bodyParagraph(`${text}${index === texts.length - 1 ? "." : ";"}`, { italics: true }),
  );
}
