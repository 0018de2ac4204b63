import { formatDate } from "@khuyencong/core/basis";
import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { modelProgrammeWords as words } from "../messages/model-programme.js";
import { templateWords } from "../messages/template-guidance.js";
import { basesInForce } from "../template/bases-in-force.js";
import { refused, type TemplateAnswer } from "../template/template-answer.js";
import { documentStyles, pageOfDecree30, sizes } from "./document-look.js";
import { mainParts } from "./main-parts.js";
import { estimateTable, projectsTable } from "./money-tables.js";
import { type ModelProgrammeGrounds, namedOnDay, worded } from "./named-on-day.js";
import { centred } from "./paragraphs.js";
import { signature } from "./signature.js";
import { bases, letterhead, titleBlock } from "./title-block.js";

function section(children: readonly FileChild[]): ISectionOptions {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: sizes.number });
  return {
    properties: pageOfDecree30,
    headers: {
      default: new Header({ children: [new Paragraph({ children: [number], alignment: AlignmentType.CENTER })] }),
      first: new Header({ children: [new Paragraph({ children: [] })] }),
    },
    children: [...children],
  };
}

function annex(number: string, title: string, committee: string, table: readonly FileChild[]): ISectionOptions {
  return section([
    centred(worded(words.annexes.title, { number }), { bold: true }),
    centred(title, { bold: true }),
    centred(worded(words.annexes.attached, { committee }), { italics: true }),
    ...table,
  ]);
}

/**
 * A commune's programme as a Word document to be filled in, set as Decree 30/2020/NĐ-CP, Annex I, asks: bases in force,
 * seven parts, lists of projects and money. With the five-digit code of a commune, it and its province are called as on
 * the day. What must be filled in is marked `[điền: …]`; no figure is put in, since no commune's share of the provincial
 * figures is published. The order of parts is ours: no official form is known. Refused in words when there was no such
 * commune on the day.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { modelProgramme } from "@khuyencong/workbook/word";
 * const day = plainDate("2026-05-01");
 * const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day };
 * (await modelProgramme(grounds, "26341")).ok; // => true
 * (await modelProgramme(grounds, "00000")).ok; // => false
 * ```
 */
export async function modelProgramme(grounds: ModelProgrammeGrounds, communeCode?: string): Promise<TemplateAnswer> {
  const { pack, register, provincial, day } = grounds;
  const named = namedOnDay(grounds, communeCode);
  if (named === undefined) {
    const code = communeCode ?? pack.territory.province.code;
    return refused("template.unknown-commune", { code, date: formatDate(day) });
  }
  const document = new Document({
    title: worded(words.summary, { ...named }),
    creator: templateWords.author,
    styles: documentStyles,
    sections: [
      section([
        letterhead(named),
        ...titleBlock(named),
        ...bases(basesInForce(register, provincial, day)),
        ...mainParts(grounds, named),
        signature(provincial, named),
      ]),
      annex("I", words.annexes.projects, named.committee, projectsTable()),
      annex("II", words.annexes.estimate, named.committee, estimateTable()),
    ],
  });
  return { ok: true, bytes: new Uint8Array(await Packer.toArrayBuffer(document)) };
}
