import { parseArgs } from "node:util";
import { type BilingualText, type Language, type PlainDate, plainDateSchema } from "@khuyencong/core/basis";

/** What was asked for on the command line. */
export type Command =
  | { readonly kind: "help"; readonly language: Language }
  | { readonly kind: "version" }
  | { readonly kind: "mistake"; readonly language: Language; readonly message: BilingualText }
  | {
      readonly kind: "validate";
      readonly path: string;
      readonly asOf: PlainDate | undefined;
      readonly format: "text" | "json";
      readonly language: Language;
    };

const options = {
  "as-of": { type: "string" },
  format: { type: "string", default: "text" },
  lang: { type: "string", default: "vi" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

const mistakes = {
  unknownOption: {
    vi: "Có tùy chọn không dùng được hoặc thiếu giá trị.",
    en: "An option is not known, or lacks its value.",
  },
  oneFile: { vi: "Vui lòng ghi tên một tệp chương trình.", en: "Please name one programme file." },
  format: { vi: "--format chỉ nhận text hoặc json.", en: "--format takes text or json." },
  language: { vi: "--lang chỉ nhận vi hoặc en.", en: "--lang takes vi or en." },
  day: {
    vi: "--as-of phải là một ngày có thật, ghi theo thứ tự năm-tháng-ngày, ví dụ 2026-03-16.",
    en: "--as-of must be a calendar day, for example 2026-03-16.",
  },
} as const satisfies Record<string, BilingualText>;

/** How the tool is used. */
export const usage: BilingualText = {
  vi: `Kiểm tra chương trình khuyến công cấp xã.

Cách dùng:
  khuyencong-validate TỆP [--as-of NGÀY] [--format text|json] [--lang vi|en]

  TỆP             tệp chương trình, đuôi .yaml, .yml hoặc .json
  --as-of NGÀY    xét theo quy định của ngày này (năm-tháng-ngày, ví dụ 2026-03-16);
                  không ghi thì lấy ngày phê duyệt trong tệp, nếu chưa có thì lấy hôm nay
  --format        text: để đọc (mặc định); json: để phần mềm khác dùng
  --lang          vi (mặc định) hoặc en
  --version       phiên bản
  --help          hướng dẫn này

Mã kết thúc: 0 đạt (kể cả có cảnh báo); 1 chưa đạt; 2 không đọc được hoặc gọi sai.
`,
  en: `Checks a commune's industrial-promotion programme.

Usage:
  khuyencong-validate FILE [--as-of DATE] [--format text|json] [--lang vi|en]

  FILE            the programme, ending in .yaml, .yml or .json
  --as-of DATE    judge by the rules of this day (year-month-day, for example 2026-03-16);
                  otherwise the date of approval in the file, and without one today
  --format        text: to be read (default); json: for other software
  --lang          vi (default) or en
  --version       the version
  --help          this text

Exit codes: 0 passed (also with warnings); 1 failed; 2 cannot be read, or called wrongly.
`,
};

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
  if (values.format !== "text" && values.format !== "json") return mistake(mistakes.format);
  const asOf = dayAsked(values["as-of"]);
  if (asOf === null) return mistake(mistakes.day);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) return mistake(mistakes.oneFile);
  return { kind: "validate", path, asOf, format: values.format, language };
}
