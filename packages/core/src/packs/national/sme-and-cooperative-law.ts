import { plainDate } from "../../basis/index.js";
import { ruleKind, sizeTableKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { decree235From } from "./decree-45-citations.js";
import { defineEntry } from "./define-entry.js";
import { nationalSizeTable } from "./size-table.js";

/** What other laws say of the legal forms that Decree 45 names: how large an SME is, when a group must register. */
export const legalFormRules: readonly UnknownEntry[] = [
  defineEntry(sizeTableKind, {
    id: "size-table",
    // The decree binds longer; the product holds it for the period in which it decides.
    inForceFrom: decree235From,
    citations: [
      { instrument: "luat-04-2017", article: "4" },
      { instrument: "nd-80-2021", article: "5" },
    ],
    assurance: "verified",
    value: nationalSizeTable,
  }),
  defineEntry(ruleKind, {
    id: "enterprise-size",
    inForceFrom: decree235From,
    citations: [
      {
        instrument: "nd-45-2012",
        article: "1",
        clause: "2",
        point: "a",
        amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
      },
      { instrument: "nd-80-2021", article: "5" },
    ],
    assurance: "verified",
    value: {
      strand: "beneficiary",
      title: { vi: "Quy mô doanh nghiệp", en: "Size of the enterprise" },
      appliesWhen: {
        all: [
          { fact: "category", operator: "equal", value: "rural-establishment" },
          { fact: "applicant.legalForm", operator: "equal", value: "enterprise" },
        ],
      },
      requires: { fact: "applicant.isSme", operator: "equal", value: true },
      held: {
        vi: "Doanh nghiệp thuộc loại siêu nhỏ, nhỏ hoặc vừa.",
        en: "The enterprise is micro, small or medium.",
      },
      failed: {
        vi: "Doanh nghiệp vượt quy mô nhỏ và vừa (số lao động đóng bảo hiểm xã hội, hoặc cả doanh thu và nguồn vốn, vượt ngưỡng của ngành, nghề kinh doanh chính).",
        en: "The enterprise is larger than an SME (insured workers, or both revenue and capital, exceed the ceilings of its main line).",
      },
    },
  }),
  defineEntry(ruleKind, {
    id: "cooperative-group-registered",
    inForceFrom: plainDate("2024-07-01"),
    citations: [{ instrument: "luat-17-2023", article: "107", clause: "2" }],
    assurance: "verified",
    value: {
      strand: "beneficiary",
      title: { vi: "Đăng ký tổ hợp tác", en: "Registration of the cooperative group" },
      appliesWhen: {
        all: [
          { fact: "category", operator: "equal", value: "rural-establishment" },
          { fact: "applicant.legalForm", operator: "equal", value: "cooperative-group" },
        ],
      },
      requires: { fact: "applicant.isRegistered", operator: "equal", value: true },
      held: {
        vi: "Tổ hợp tác có giấy chứng nhận đăng ký.",
        en: "The cooperative group holds a registration certificate.",
      },
      failed: {
        vi: "Tổ hợp tác muốn hưởng chính sách của Nhà nước phải đăng ký; đơn vị chưa có giấy chứng nhận đăng ký tổ hợp tác.",
        en: "A cooperative group that asks for State support must register; this one holds no certificate.",
      },
      fix: {
        vi: "Đăng ký tổ hợp tác với cơ quan đăng ký kinh doanh trước khi đề nghị hỗ trợ.",
        en: "Register the group with the business registration body before asking for support.",
      },
    },
  }),
];
