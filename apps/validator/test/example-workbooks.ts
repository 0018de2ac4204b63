import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { fillTemplate } from "@khuyencong/workbook/template";
import { fileWith, packageFolder } from "./call-tool.js";

interface Example {
  projects: { money: { localFund: number } }[];
}

/** The example programme as a workbook; with a fault, its first project asks for 50 million more than may be given. */
export async function exampleWorkbook({ isFaulty }: { readonly isFaulty: boolean }): Promise<string> {
  const text = readFileSync(join(packageFolder, "examples/cam-my-2026-2030.json"), "utf8");
  const programme = JSON.parse(text) as Example;
  const [first] = programme.projects;
  if (isFaulty && first !== undefined) first.money.localFund = 350_000_000;
  const grounds = {
    pack: dongNai,
    register: dongNaiRegister,
    provincial: decision33,
    day: plainDate("2026-03-16"),
  };
  const workbook = await fillTemplate(grounds, programme, { isExample: true });
  if (!workbook.ok) throw new Error(workbook.refusal.message.en);
  return fileWith("chuong-trinh.xlsx", workbook.bytes);
}
