import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import ExcelJS from "exceljs";
import type { TemplateAnswer } from "./template-answer.js";

/** What templates are made from in tests: Đồng Nai in May 2026. */
export const groundsOfDongNai = {
  pack: dongNai,
  register: dongNaiRegister,
  provincial: decision33,
  day: plainDate("2026-05-01"),
};

/** The bytes of a template that must have been made. */
export function bytesOf(answer: TemplateAnswer): Uint8Array {
  if (!answer.ok) throw new Error(answer.refusal.message.vi);
  return answer.bytes;
}

/** A workbook as a second program understands it. */
export async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

/** One of its sheets. */
export async function sheetOf(bytes: Uint8Array, name: string): Promise<ExcelJS.Worksheet> {
  const sheet = (await open(bytes)).getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
