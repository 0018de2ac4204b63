import { AlignmentType, BorderStyle, HeadingLevel, type IRunOptions, Paragraph, TextRun } from "docx";
import { millimetres, sizes } from "./document-look.js";

type RunLook = Pick<IRunOptions, "bold" | "italics" | "size" | "allCaps">;

const gap = /(\[(?:điền|…)[^\]]*\])/u;

/** Text as runs; what is to be filled in is marked yellow, so that nobody overlooks it. */
export function runs(text: string, look: RunLook = {}): TextRun[] {
  return text
    .split(gap)
    .filter((part) => part !== "")
    .map((part) => new TextRun({ ...look, text: part, ...(gap.test(part) ? { highlight: "yellow" as const } : {}) }));
}

/** Body text as the decree sets it: justified, the first line indented, 6 points apart. */
export function bodyParagraph(text: string, look: RunLook = {}): Paragraph {
  return new Paragraph({
    children: runs(text, look),
    alignment: AlignmentType.BOTH,
    indent: { firstLine: millimetres(10) },
    spacing: { before: 60, after: 60 },
  });
}

/** A numbered part, or one of its sections. */
export function heading(level: "part" | "section", text: string): Paragraph {
  return new Paragraph({
    heading: level === "part" ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: runs(text, { bold: true }),
    alignment: AlignmentType.BOTH,
  });
}

/** A line in the middle of the page or of a cell. */
export function centred(text: string, look: RunLook = {}, before = 0): Paragraph {
  return new Paragraph({
    children: runs(text, look),
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 0 },
    keepNext: true,
  });
}

/** A real line in the middle of a space: both lengths in millimetres. */
export function rule(length: number, space: number): Paragraph {
  const side = millimetres((space - length) / 2);
  return new Paragraph({
    children: [new TextRun({ text: "", size: 8 })],
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: 120, lineRule: "exact" },
  });
}

const frame = { style: BorderStyle.SINGLE, size: 4, space: 4, color: "7F7F7F" };

/** Guidance that is to be taken out again: in a frame, in small letters. */
export function framed(text: string): Paragraph {
  return new Paragraph({
    children: runs(text, { size: sizes.recipients }),
    alignment: AlignmentType.BOTH,
    border: { top: frame, bottom: frame, left: frame, right: frame },
    indent: { left: millimetres(2), right: millimetres(2) },
    spacing: { before: 0, after: 0 },
  });
}
