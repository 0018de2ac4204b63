import { parseArgs } from "node:util";
import { type BilingualText, type Language, type PlainDate, plainDateSchema } from "@khuyencong/core/basis";

import { type TemplateFormat, templateFormats } from "../template-name.js";
import { type ReportFormat, reportFormats } from "./report-file.js";

/** What was asked for on the command line. */
export type Command =
  | { readonly kind: "help"; readonly language: Language }
  | { readonly kind: "version" }
  | {
      readonly kind: "template";
      readonly format: TemplateFormat;
      readonly commune: string | undefined;
      readonly asOf: PlainDate | undefined;
      readonly out: string | undefined;
      readonly language: Language;
    }
  | { readonly kind: "mistake"; readonly language: Language; readonly message: BilingualText }
  | {
      readonly kind: "validate";
      /** Files, folders and patterns, as they were typed. */
      readonly words: readonly string[];
      readonly asOf: PlainDate | undefined;
      readonly format: ReportFormat;
      /** The folder into which reports are written; absent where they are shown. */
      readonly out: string | undefined;
      readonly language: Language;
    };

const options = {
  "as-of": { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  commune: { type: "string" },
  lang: { type: "string", default: "vi" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

const mistakes = {
  unknownOption: {
    vi: "Có tùy chọn không dùng được hoặc thiếu giá trị.",
    en: "An option is not known, or lacks its value.",
  },
  noFile: { vi: "Vui lòng ghi tên ít nhất một tệp chương trình.", en: "Please name at least one programme file." },
  format: {
    vi: "--format chỉ nhận text, json, html, sarif hoặc xlsx.",
    en: "--format takes text, json, html, sarif or xlsx.",
  },
  communeForTemplate: {
    vi: "--commune chỉ dùng với lệnh template.",
    en: "--commune goes with the word template only.",
  },
  templateAlone: {
    vi: "Lệnh template không nhận tên tệp chương trình; tên tệp mẫu ghi sau --out.",
    en: "The word template takes no programme; the name of the new file goes after --out.",
  },
  templateFormat: {
    vi: "Lệnh template nhận --format xlsx (mẫu Excel) hoặc docx (văn bản Word).",
    en: "The word template takes --format xlsx (Excel) or docx (Word).",
  },
  outForWorkbooks: {
    vi: "Với --format xlsx, vui lòng ghi thêm --out và tên thư mục để nhận bản sao đã đánh dấu.",
    en: "With --format xlsx, please add --out and the folder that is to receive the marked copies.",
  },
  out: { vi: "--out phải là tên một thư mục.", en: "--out takes the name of a folder." },
  language: { vi: "--lang chỉ nhận vi hoặc en.", en: "--lang takes vi or en." },
  day: {
    vi: "--as-of phải là một ngày có thật, ghi theo thứ tự năm-tháng-ngày, ví dụ 2026-03-16.",
    en: "--as-of must be a calendar day, for example 2026-03-16.",
  },
} as const satisfies Record<string, BilingualText>;

/** The day asked for; `null` where what was asked for is no day. */
function dayAsked(text: string | undefined): PlainDate | undefined | null {
  if (text === undefined) return undefined;
  return plainDateSchema.safeParse(text).data ?? null;
}

/** Reads the arguments; a mistake is answered in the language asked for, as far as it can be told. */
export function readCommand(argv: readonly string[]): Command {
  const wantsEnglish = argv.some(
    (word, index) => word === "--lang=en" || (word === "--lang" && argv[index + 1] === "en"),
  );
  const language: Language = wantsEnglish ? "en" : "vi";
  const mistake = (message: BilingualText): Command => ({ kind: "mistake", language, message });
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch {
    return mistake(mistakes.unknownOption);
  }
  const { values, positionals } = parsed;
  if (values.lang !== "vi" && values.lang !== "en") return mistake(mistakes.language);
  if (values.help) return { kind: "help", language };
  if (values.version) return { kind: "version" };
  const asOf = dayAsked(values["as-of"]);
  if (asOf === null) return mistake(mistakes.day);
  if (values.out === "") return mistake(mistakes.out);
  if (positionals[0] === "template") {
    if (positionals.length > 1) return mistake(mistakes.templateAlone);
    const format = templateFormats.find((name) => name === (values.format ?? "xlsx"));
    if (format === undefined) return mistake(mistakes.templateFormat);
    return { kind: "template", format, commune: values.commune, asOf, out: values.out, language };
  }
  if (values.commune !== undefined) return mistake(mistakes.communeForTemplate);
  const format = reportFormats.find((name) => name === (values.format ?? "text"));
  if (format === undefined) return mistake(mistakes.format);
  if (format === "xlsx" && values.out === undefined) return mistake(mistakes.outForWorkbooks);
  if (positionals.length === 0) return mistake(mistakes.noFile);
  return { kind: "validate", words: positionals, asOf, format, out: values.out, language };
}
