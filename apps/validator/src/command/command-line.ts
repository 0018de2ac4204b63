import { parseArgs } from "node:util";
import { type BilingualText, type Language, type PlainDate, plainDateSchema } from "@khuyencong/core/basis";

import { type ReportSpan, reportSpanSchema } from "@khuyencong/core/report";
import { type TemplateFormat, templateFormats } from "../template-name.js";
import { type ReportFormat, reportFormats } from "./report-file.js";

/** What was asked for on the command line. */
export type Command =
  | { readonly kind: "help"; readonly language: Language }
  | { readonly kind: "version" }
  | {
      readonly kind: "template";
      readonly format: TemplateFormat;
      /** For the template of a report: what it covers, which year (absent: this one), what it is filled in from. */
      readonly report:
        | { readonly span: ReportSpan; readonly year: number | undefined; readonly sources: readonly string[] }
        | undefined;
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
  report: { type: "string" },
  year: { type: "string" },
  lang: { type: "string", default: "vi" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

const mistakes = {
  unknownOption: {
    vi: "Có tùy chọn không dùng được hoặc thiếu giá trị.",
    en: "An option is not known, or lacks its value.",
  },
  noFile: {
    vi: "Vui lòng ghi tên ít nhất một tệp chương trình hoặc báo cáo.",
    en: "Please name at least one file of a programme or report.",
  },
  format: {
    vi: "--format chỉ nhận text, json, html, sarif hoặc xlsx.",
    en: "--format takes text, json, html, sarif or xlsx.",
  },
  communeForTemplate: {
    vi: "--commune, --report và --year chỉ dùng với lệnh template.",
    en: "--commune, --report and --year go with the word template only.",
  },
  templateAlone: {
    vi: "Lệnh template chỉ nhận tên tệp khi có --report (chương trình và báo cáo năm trước, để điền sẵn); tên tệp mẫu ghi sau --out.",
    en: "The word template takes files with --report only (the programme and last year's report, to fill in from); the name of the new file goes after --out.",
  },
  reportSpan: {
    vi: "--report chỉ nhận half-year (6 tháng đầu năm) hoặc year (cả năm).",
    en: "--report takes half-year or year.",
  },
  reportYear: {
    vi: "--year phải là một năm gồm bốn chữ số, đi cùng --report.",
    en: "--year takes a year of four digits, and goes with --report.",
  },
  reportFormat: {
    vi: "Mẫu báo cáo chỉ có dạng Excel (--format xlsx).",
    en: "The template of a report is a workbook only (--format xlsx).",
  },
  sourcesNeedCommune: {
    vi: "Để điền sẵn từ chương trình và báo cáo năm trước, vui lòng ghi thêm --commune và mã xã, phường.",
    en: "To fill in from the programme and last year's report, please add --commune and the code.",
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

interface ReportWords {
  readonly report?: string | undefined;
  readonly year?: string | undefined;
  readonly commune?: string | undefined;
}

/** What is said of a report's template; `undefined` where a programme's is asked for. */
function reportOrder({ report, year, commune }: ReportWords, sources: readonly string[]) {
  if (report === undefined) {
    if (year !== undefined) return { mistake: mistakes.reportYear };
    return sources.length > 0 ? { mistake: mistakes.templateAlone } : undefined;
  }
  const span = reportSpanSchema.options.find((name) => name === report);
  if (span === undefined) return { mistake: mistakes.reportSpan };
  if (year !== undefined && !/^2[01]\d\d$/.test(year)) return { mistake: mistakes.reportYear };
  if (sources.length > 0 && commune === undefined) return { mistake: mistakes.sourcesNeedCommune };
  return { span, year: year === undefined ? undefined : Number(year), sources };
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
    const format = templateFormats.find((name) => name === (values.format ?? "xlsx"));
    if (format === undefined) return mistake(mistakes.templateFormat);
    const report = reportOrder(values, positionals.slice(1));
    if (report !== undefined && "mistake" in report) return mistake(report.mistake);
    if (report !== undefined && format !== "xlsx") return mistake(mistakes.reportFormat);
    return { kind: "template", format, report, commune: values.commune, asOf, out: values.out, language };
  }
  if (values.commune !== undefined || values.report !== undefined || values.year !== undefined) {
    return mistake(mistakes.communeForTemplate);
  }
  const format = reportFormats.find((name) => name === (values.format ?? "text"));
  if (format === undefined) return mistake(mistakes.format);
  if (format === "xlsx" && values.out === undefined) return mistake(mistakes.outForWorkbooks);
  if (positionals.length === 0) return mistake(mistakes.noFile);
  return { kind: "validate", words: positionals, asOf, format, out: values.out, language };
}
