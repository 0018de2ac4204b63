import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { type JudgedReport, type Jurisdiction, type Report, reportOn } from "../src/judgement/index.js";

const jurisdiction: Jurisdiction = { pack: dongNai, register: dongNaiRegister, provincial: decision33 };

/** A report on a text, made as the tools make it. */
export function reportOnText(name: string, text: string): Promise<Report> {
  return reportOn(
    { name, bytes: new TextEncoder().encode(text) },
    {
      jurisdiction,
      tool: { name: "khuyencong-validate", version: "1.2.3" },
      asOf: plainDate("2026-03-16"),
      now: new Date("2026-03-20T03:00:00Z"),
    },
  );
}

/** The smallest programme that is read whole: one year, no targets, no projects, a total that does not add up. */
const smallProgramme = `
name: Chương trình khuyến công xã Cẩm Mỹ <giai đoạn> & "2026 - 2030"
commune: { code: "26341", name: xã Cẩm Mỹ }
period: { fromYear: 2026, toYear: 2030 }
authority: Ủy ban nhân dân xã Cẩm Mỹ
legalBasis: []
money:
  years:
    - { year: 2026, localFund: 100000000, communeBudget: 1000000, otherFunds: 0, statedTotal: 100000001 }
  stated: { localFund: 100000000, communeBudget: 1000000, otherFunds: 0, total: 100000000 }
targets: []
projects:
  - name: Máy sấy
    year: 2026
    money: { localFund: 100000000, nationalFund: 0, counterpart: 0, otherFunds: 0, total: 100000000 }
    application:
      activity: advanced-machinery
      planYear: 2026
      category: rural-establishment
      stream: local
      applicant: { name: Tổ Ví Dụ, legalForm: cooperative-group, isRegistered: false }
`;

/** A report on that programme. */
export async function judgedReport(): Promise<JudgedReport> {
  const report = await reportOnText("thư mục/chương trình.yaml", smallProgramme);
  if (report.verdict === "unreadable") throw new Error("the example cannot be read");
  return report;
}
