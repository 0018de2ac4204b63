import { readFileSync } from "node:fs";
import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { fillTemplate } from "@khuyencong/workbook/template";

type Content = Uint8Array<ArrayBuffer> | string;

/** An example programme as its file has it. */
export function exampleFile(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../../validator/examples/${name}`, import.meta.url)));
}

/** A form with files in its fields. */
export function formWith(...files: readonly (readonly [field: string, name: string, content: Content])[]): FormData {
  const form = new FormData();
  for (const [field, name, content] of files) form.append(field, new File([content], name));
  return form;
}

interface Example {
  projects: { money: { localFund: number } }[];
}

/** The example programme as a workbook, with one fault: its first project asks for 50 million more than may be given. */
export async function faultyWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const programme = JSON.parse(new TextDecoder().decode(exampleFile("cam-my-2026-2030.json"))) as Example;
  const [first] = programme.projects;
  if (first !== undefined) first.money.localFund = 350_000_000;
  const day = plainDate("2026-03-16");
  const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day };
  const workbook = await fillTemplate(grounds, programme, { isExample: true });
  if (!workbook.ok) throw new Error(workbook.refusal.message.en);
  return new Uint8Array(workbook.bytes);
}
