import type { Citation } from "../../basis/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { activityCondition, type Ground, isActivity, isTrue } from "./activity-condition.js";
import { article8, circular28From } from "./circular-28.js";
import { decree235From } from "./decree-45-citations.js";

function inDecree(clause: string): Ground {
  const citation: Citation = {
    instrument: "nd-45-2012",
    article: "4",
    clause,
    amendedBy: { instrument: "nd-235-2025" },
  };
  return { citation, from: decree235From, assurance: "verified-original" };
}

function inCircular28(clause: string): Ground {
  return { citation: article8(clause), from: circular28From, assurance: "verified-original" };
}

/** Read only in the joint circular that Circular 28 replaced. */
function inJointCircular(point: string): Ground {
  const citation: Citation = { instrument: "ttlt-26-2014", article: "6", clause: "2", point };
  return { citation, from: circular28From, assurance: "old-text" };
}

/** Conditions of single activities outside Circular 46/2012: the decree itself, and the circulars on money. */
export const furtherConditions: readonly UnknownEntry[] = [
  activityCondition("training-for-need", inDecree("1"), {
    title: { vi: "Đào tạo theo nhu cầu của cơ sở", en: "Training that establishments need" },
    appliesWhen: isActivity("vocational-training"),
    requires: isTrue("project.isTiedToLabourNeed"),
    held: { vi: "Đào tạo gắn với nhu cầu lao động của cơ sở.", en: "It is tied to an establishment's need." },
    failed: { vi: "Đào tạo không gắn với nhu cầu lao động của cơ sở.", en: "It is tied to no establishment's need." },
    fix: { vi: "Lấy nhu cầu tuyển dụng của cơ sở trước khi mở lớp.", en: "Ask establishments for their needs first." },
  }),
  activityCondition("consultancy-field", inDecree("5"), {
    title: { vi: "Lĩnh vực tư vấn", en: "Field of consultancy" },
    appliesWhen: isActivity("consultancy"),
    requires: {
      fact: "project.consultancyField",
      operator: "in",
      value: [
        "investment-project",
        "marketing",
        "management",
        "enterprise-founding",
        "joint-venture",
        "design-and-packaging",
        "new-technology",
      ],
    },
    held: { vi: "Lĩnh vực tư vấn thuộc diện hỗ trợ.", en: "The field is one of those supported." },
    failed: {
      vi: "Lĩnh vực tư vấn không thuộc diện hỗ trợ (dự án đầu tư, marketing, quản lý, thành lập doanh nghiệp, liên doanh, mẫu mã, công nghệ mới).",
      en: "The field is none of those supported (investment, marketing, management, founding, joint venture, design, technology).",
    },
  }),
  activityCondition("setup-by-enterprise", inDecree("2"), {
    title: { vi: "Doanh nghiệp mới thành lập", en: "A new enterprise" },
    appliesWhen: isActivity("enterprise-setup"),
    requires: { fact: "applicant.legalForm", operator: "equal", value: "enterprise" },
    held: { vi: "Đơn vị là doanh nghiệp.", en: "The applicant is an enterprise." },
    failed: {
      vi: "Chỉ hỗ trợ thành lập doanh nghiệp; hợp tác xã, tổ hợp tác, hộ kinh doanh không thuộc nội dung này.",
      en: "Only enterprises are supported; cooperatives, groups and household businesses are not.",
    },
  }),
  activityCondition("relocation-completed", inCircular28("14"), {
    title: { vi: "Đã hoàn thành đầu tư", en: "The investment is completed" },
    appliesWhen: isActivity("relocation-loan-interest"),
    requires: isTrue("project.isInvestmentCompleted"),
    held: { vi: "Cơ sở đã hoàn thành đầu tư di dời.", en: "The move is completed." },
    failed: {
      vi: "Lãi vay chỉ được hỗ trợ sau khi hoàn thành đầu tư.",
      en: "Loan interest is supported only after the investment is completed.",
    },
    fix: { vi: "Nộp hồ sơ sau khi hoàn thành đầu tư.", en: "Apply once the investment is completed." },
  }),
  activityCondition(
    "award-recognised-product",
    {
      citation: { instrument: "tt-26-2014-bct", article: "21", amendedBy: { instrument: "tt-14-2018-bct" } },
      from: decree235From,
      assurance: "verified-original",
    },
    {
      title: { vi: "Sản phẩm được công nhận", en: "A recognised product" },
      appliesWhen: isActivity("product-award"),
      requires: isTrue("applicant.holdsTypicalProductCertificate"),
      held: {
        vi: "Sản phẩm được cấp giấy chứng nhận công nghiệp nông thôn tiêu biểu.",
        en: "The product holds a certificate of a typical rural industrial product.",
      },
      failed: {
        vi: "Chỉ thưởng sản phẩm được cấp giấy chứng nhận công nghiệp nông thôn tiêu biểu.",
        en: "Only a product that holds the certificate is rewarded.",
      },
    },
  ),
  activityCondition(
    "treatment-site",
    { ...inJointCircular("o"), assurance: "inferred" },
    {
      title: { vi: "Nơi đặt hệ thống xử lý", en: "Where waste is treated" },
      appliesWhen: isActivity("pollution-treatment"),
      requires: {
        any: [
          {
            all: [
              { fact: "category", operator: "equal", value: "rural-establishment" },
              { fact: "project.treatmentSite", operator: "equal", value: "establishment" },
            ],
          },
          {
            all: [
              { fact: "category", operator: "equal", value: "cluster-investor" },
              { fact: "project.treatmentSite", operator: "equal", value: "industrial-cluster" },
            ],
          },
        ],
      },
      held: {
        vi: "Hệ thống của cơ sở do cơ sở, của cụm do chủ đầu tư cụm đề nghị.",
        en: "The establishment asks for its own system, the investor for the cluster's.",
      },
      failed: {
        vi: "Cơ sở chỉ đề nghị cho hệ thống của mình, chủ đầu tư cụm cho hệ thống của cụm.",
        en: "An establishment may ask for its own system only, an investor for the cluster's.",
      },
    },
  ),
];
