import { writeFileSync } from "node:fs";
import type { BilingualText, Language, PlainDate } from "@khuyencong/core/basis";
import { shown } from "@khuyencong/validation/reports";
import { makeTemplate } from "../make-template.js";
import { type TemplateChoice, templateName } from "../template-name.js";
import type { Answer } from "./answer.js";
import { type KnownBefore, readKnown } from "./read-known.js";

/** What is asked for: whose template, as of which day, into which file. */
export interface TemplateOrder {
  readonly choice: TemplateChoice;
  /** Files from which a report is filled in. */
  readonly sources: readonly string[];
  readonly commune: string | undefined;
  readonly day: PlainDate;
  readonly out: string | undefined;
  readonly language: Language;
}

const words = {
  written: (path: string): BilingualText => ({
    vi: `Đã ghi mẫu vào ${path}. Mở ra để điền.`,
    en: `The template is in ${path}. Open it to fill it in.`,
  }),
  exists: (path: string): BilingualText => ({
    vi: `Đã có tệp ${path}; công cụ không ghi đè. Đổi tên tệp hoặc thêm --out.`,
    en: `There is a file ${path} already; nothing was overwritten. Rename it or add --out.`,
  }),
  notWritten: (path: string): BilingualText => ({
    vi: `Không ghi được ${path}. Kiểm tra thư mục và quyền ghi.`,
    en: `${path} cannot be written. Check the folder and its permissions.`,
  }),
};

const fault = (text: BilingualText, language: Language): Answer => {
  return { output: "", errorOutput: `${text[language]}\n`, exitCode: 2 };
};

/** Makes the template and writes it; never over a file that is there. */
export async function writeTemplate({ choice, sources, commune, day, out, language }: TemplateOrder): Promise<Answer> {
  const known: KnownBefore = await readKnown(sources, day);
  if (known.kind === "unusable") return fault(known.message, language);
  const template = await makeTemplate(choice, { commune, day, ...known });
  if (!template.ok) {
    const { message, fix } = template.refusal;
    return { output: "", errorOutput: `${message[language]}\n${fix[language]}\n`, exitCode: 2 };
  }
  const path = out ?? templateName(choice, commune);
  try {
    writeFileSync(path, template.bytes, { flag: "wx" });
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    return fault((exists ? words.exists : words.notWritten)(shown(path)), language);
  }
  return { output: `${words.written(shown(path))[language]}\n`, errorOutput: "", exitCode: 0 };
}
