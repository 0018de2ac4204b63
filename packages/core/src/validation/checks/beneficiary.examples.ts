import { anotherProject, type ExamplesOf, inOrder } from "../example.js";
import type { checkBeneficiary } from "./beneficiary.js";

export const beneficiaryExamples: ExamplesOf<typeof checkBeneficiary> = {
  "beneficiary.not-named": {
    wrong: {
      at: "/projects/0/application/applicant/name",
      situation: { vi: "Chưa biết đơn vị nào thụ hưởng.", en: "Nobody knows yet who benefits." },
      changes: [
        [["projects", 0, "application", "applicant", "name"], undefined],
        [["projects", 0, "implementer"], undefined],
      ],
    },
    right: {
      situation: { vi: "Có ghi đơn vị thực hiện.", en: "Who carries it out is named." },
      changes: [[["projects", 0, "application", "applicant", "name"], undefined]],
    },
  },
  "beneficiary.near-duplicate": {
    wrong: {
      at: "/projects/1/application/applicant/name",
      situation: {
        vi: "Một nơi ghi Công ty TNHH An Phú, nơi khác ghi Cty TNHH An Phú.",
        en: "Công ty TNHH An Phú here, Cty TNHH An Phú there.",
      },
      changes: [
        [["projects", 0, "application", "applicant", "name"], "Công ty TNHH An Phú"],
        [
          ["projects", 1],
          anotherProject([["name"], "Máy ép dầu"], [["application", "applicant", "name"], "Cty TNHH An Phú"]),
        ],
      ],
    },
    right: {
      situation: { vi: "Hai công ty khác loại hình.", en: "Two companies of different form." },
      changes: [
        [["projects", 0, "application", "applicant", "name"], "Công ty TNHH An Phú"],
        [
          ["projects", 1],
          anotherProject([["name"], "Máy ép dầu"], [["application", "applicant", "name"], "Công ty cổ phần An Phú"]),
        ],
      ],
    },
  },
  "beneficiary.same-activity-again": {
    wrong: {
      at: "/projects/1/application/activity",
      situation: { vi: "Một cơ sở có hai đề án máy móc.", en: "One establishment has two machinery projects." },
      changes: [
        [
          ["projects", 1],
          anotherProject([["year"], 2028], [["application", "planYear"], 2028], [["name"], "Máy ép dầu"]),
        ],
      ],
    },
    right: {
      situation: { vi: "Hai cơ sở khác nhau.", en: "Two establishments." },
      changes: [
        [
          ["projects", 1],
          anotherProject(
            [["year"], 2028],
            [["application", "planYear"], 2028],
            [["name"], "Máy ép dầu"],
            [["application", "applicant", "name"], "Cơ sở gốm Ví Dụ"],
          ),
        ],
      ],
    },
  },
  "beneficiary.facts-differ": {
    wrong: {
      at: "/projects/1/application/applicant/legalForm",
      situation: {
        vi: "Cùng một cơ sở, chỗ ghi doanh nghiệp, chỗ ghi hợp tác xã.",
        en: "One establishment, once an enterprise, once a cooperative.",
      },
      changes: [
        [
          ["projects", 1],
          anotherProject(
            [["year"], 2028],
            [["application", "planYear"], 2028],
            [["name"], "Máy ép dầu"],
            [["application", "applicant", "legalForm"], "cooperative"],
          ),
        ],
      ],
    },
    right: {
      situation: { vi: "Doanh thu khác nhau ở hai năm khác nhau.", en: "Revenue differs in different years." },
      changes: [
        [
          ["projects", 1],
          anotherProject(
            [["year"], 2028],
            [["application", "planYear"], 2028],
            [["name"], "Máy ép dầu"],
            [["application", "applicant", "revenue"], 30000000000],
          ),
        ],
      ],
    },
  },
  "beneficiary.earlier-support-not-listed": {
    wrong: {
      at: "/projects/1/application/earlierSupport",
      situation: {
        vi: "Đề án năm 2028 không kê khoản hỗ trợ năm 2027 của chính cơ sở đó.",
        en: "A project of 2028 does not list the support of 2027.",
      },
      changes: [
        [
          ["projects", 1],
          anotherProject([["year"], 2028], [["application", "planYear"], 2028], [["name"], "Máy ép dầu"]),
        ],
      ],
    },
    right: {
      situation: { vi: "Có kê khoản hỗ trợ năm 2027.", en: "The support of 2027 is listed." },
      changes: [
        [
          ["projects", 1],
          anotherProject(
            [["year"], 2028],
            [["application", "planYear"], 2028],
            [["name"], "Máy ép dầu"],
            [["application", "earlierSupport"], [{ activity: "advanced-machinery", amount: 300000000, year: 2027 }]],
          ),
        ],
      ],
    },
  },
  "beneficiary.earlier-support-in-future": {
    wrong: {
      at: "/projects/0/application/earlierSupport/0/year",
      situation: {
        vi: "Kê khoản đã nhận của năm 2028 trong đề án năm 2027.",
        en: "Support of 2028 is listed in a project of 2027.",
      },
      changes: [
        [
          ["projects", 0, "application", "earlierSupport"],
          [{ activity: "advanced-machinery", amount: 1000000, year: 2028 }],
        ],
      ],
    },
    right: inOrder,
  },
};
