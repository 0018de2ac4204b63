import type { Programme } from "@khuyencong/core/programme";
import { Paragraph, type Table } from "docx";
import { modelProgrammeWords as words } from "../messages/model-programme.js";
import { sizes, textWidth } from "./document-look.js";
import { type NamedOnDay, worded } from "./named-on-day.js";
import { centred, runs } from "./paragraphs.js";
import { columnsWithoutLines } from "./tables.js";

function recipient(text: string): Paragraph {
  return new Paragraph({ children: runs(`- ${text}`, { size: sizes.recipients }), spacing: { before: 0, after: 0 } });
}

/** Who receives it on the left, who signs on the right, with room for a signature and a seal. */
export function signature({ bodies }: Programme, { commune }: NamedOnDay): Table {
  const { onBehalf, title, name, recipients, department, people, file } = words.signature;
  const offices = bodies.filter(({ body }) => body === "department").map((body) => body.name.vi);
  return columnsWithoutLines(
    [textWidth / 2, textWidth / 2],
    [
      [
        [
          new Paragraph({
            children: runs(recipients, { bold: true, italics: true, size: sizes.recipientsTitle }),
            spacing: { before: 240, after: 0 },
          }),
          ...offices.map((office) => recipient(worded(department, { name: office }))),
          ...people.map((text) => recipient(worded(text, { commune }))),
          recipient(file),
        ],
        [centred(onBehalf, { bold: true }, 240), centred(title, { bold: true }), centred(name, { bold: true }, 1600)],
      ],
    ],
  );
}
