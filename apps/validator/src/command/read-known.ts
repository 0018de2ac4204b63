import { type BilingualText, type PlainDate, yearOf } from "@khuyencong/core/basis";
import type { CommuneReport } from "@khuyencong/core/report";
import type { CommuneProgramme } from "@khuyencong/core/validation";
import { handedIn, reportOn, subjectOf } from "@khuyencong/validation/judgement";
import { shown } from "@khuyencong/validation/reports";
import { jurisdiction } from "../jurisdiction.js";
import { tool } from "../tool.js";
import { readBytes } from "./read-bytes.js";

/** What a commune handed in before, or why the files named do not tell. */
export type KnownBefore =
  | {
      readonly kind: "known";
      readonly programme: CommuneProgramme | undefined;
      readonly lastYear: CommuneReport | undefined;
    }
  | { readonly kind: "unusable"; readonly message: BilingualText };

const unusable = (path: string): KnownBefore => ({
  kind: "unusable",
  message: {
    vi: `Không lấy được số liệu từ “${path}”. Kiểm tra tệp đó trước, sửa xong rồi tạo lại mẫu.`,
    en: `Nothing can be taken from “${path}”. Check that file first, mend it, then make the template again.`,
  },
});

const tooMany: KnownBefore = {
  kind: "unusable",
  message: {
    vi: "Chỉ điền sẵn được từ một tệp chương trình và một tệp báo cáo năm trước.",
    en: "A template is filled in from one programme and one report of last year only.",
  },
};

/** Reads the files from which a template is to be filled in. */
export async function readKnown(paths: readonly string[], day: PlainDate): Promise<KnownBefore> {
  const now = new Date(Date.UTC(yearOf(day), 0, 1));
  const subjects = [];
  for (const path of paths) {
    const bytes = readBytes(path);
    if (!bytes.ok) return unusable(shown(path));
    const report = await reportOn({ name: path, bytes: bytes.value }, { jurisdiction, tool, asOf: day, now });
    const subject = subjectOf(report);
    const document = subject?.kind === "programme" ? subject.programme : subject?.report;
    if (document === undefined || subject?.isWhole !== true) return unusable(shown(path));
    subjects.push(subject);
  }
  const { programmes, reports } = handedIn(subjects);
  if (programmes.length > 1 || reports.length > 1) return tooMany;
  return { kind: "known", programme: programmes[0], lastYear: reports[0] };
}
