import { categoryLabels, legalFormLabels } from "../../beneficiary/index.js";
import type { FactDefinition } from "../fact-definition.js";
import { choice, yesNo } from "./define-fact.js";

/** Applicant and legal standing. */
export const applicantFacts = {
  category: choice(categoryLabels, {
    label: { vi: "Đối tượng đề nghị", en: "Category applied under" },
    question: { vi: "Đơn vị đề nghị hỗ trợ với tư cách nào?", en: "Under which category is support asked for?" },
    pointer: "/category",
    provenBy: ["supportRequest"],
    changeable: true,
  }),
  "applicant.legalForm": choice(legalFormLabels, {
    label: { vi: "Hình thức tổ chức", en: "Legal form" },
    question: { vi: "Đơn vị có hình thức tổ chức nào?", en: "What legal form does the applicant have?" },
    pointer: "/applicant/legalForm",
    provenBy: ["registrationCertificate"],
  }),
  "applicant.isRegistered": yesNo({
    label: { vi: "Có giấy chứng nhận đăng ký còn hiệu lực", en: "Holds a valid registration certificate" },
    question: {
      vi: "Đơn vị đã đăng ký, có giấy chứng nhận đăng ký còn hiệu lực chưa?",
      en: "Is the applicant registered, with a valid registration certificate?",
    },
    pointer: "/applicant/isRegistered",
    provenBy: ["registrationCertificate"],
    changeable: true,
  }),
  "applicant.isSme": yesNo({
    origin: "derived",
    label: { vi: "Là doanh nghiệp nhỏ và vừa", en: "Is a small or medium enterprise" },
    question: { vi: "Doanh nghiệp có thuộc loại nhỏ và vừa không?", en: "Is the enterprise small or medium?" },
    pointer: "/applicant/insuredWorkers",
    provenBy: ["sizeDeclaration", "insuranceList", "financialStatement"],
  }),
  "applicant.producesDirectly": yesNo({
    label: { vi: "Trực tiếp đầu tư, sản xuất công nghiệp - tiểu thủ công nghiệp", en: "Invests and produces directly" },
    question: {
      vi: "Đơn vị có trực tiếp đầu tư và sản xuất công nghiệp, tiểu thủ công nghiệp không?",
      en: "Does the applicant itself invest in and carry out industrial or cottage-industry production?",
    },
    pointer: "/applicant/producesDirectly",
    provenBy: ["placeConfirmation"],
  }),
  "applicant.appliesCleanerProduction": yesNo({
    label: { vi: "Áp dụng sản xuất sạch hơn", en: "Applies cleaner production" },
    question: {
      vi: "Cơ sở có áp dụng sản xuất sạch hơn không?",
      en: "Does the establishment apply cleaner production?",
    },
    pointer: "/applicant/appliesCleanerProduction",
    provenBy: ["cleanerProductionReport"],
    changeable: true,
  }),
  "applicant.appliesSustainableProduction": yesNo({
    label: { vi: "Áp dụng sản xuất và tiêu dùng bền vững", en: "Applies sustainable production and consumption" },
    question: {
      vi: "Cơ sở có áp dụng sản xuất và tiêu dùng bền vững không?",
      en: "Does the establishment apply sustainable production and consumption?",
    },
    pointer: "/applicant/appliesSustainableProduction",
    provenBy: ["cleanerProductionReport"],
    changeable: true,
  }),
  "applicant.investsInClusterInfrastructure": yesNo({
    label: { vi: "Là chủ đầu tư hạ tầng cụm công nghiệp", en: "Is an investor in cluster infrastructure" },
    question: {
      vi: "Đơn vị có phải chủ đầu tư xây dựng hạ tầng cụm công nghiệp không?",
      en: "Is the applicant an investor building industrial-cluster infrastructure?",
    },
    pointer: "/applicant/investsInClusterInfrastructure",
    provenBy: ["clusterDecision"],
  }),
  "applicant.artisanTitle": choice(
    {
      "peoples-artisan": { vi: "Nghệ nhân nhân dân (thủ công mỹ nghệ)", en: "People's Artisan (handicrafts)" },
      "meritorious-artisan": { vi: "Nghệ nhân ưu tú (thủ công mỹ nghệ)", en: "Meritorious Artisan (handicrafts)" },
      none: { vi: "Chưa có danh hiệu", en: "No title" },
    },
    {
      label: { vi: "Danh hiệu nghệ nhân", en: "Artisan's title" },
      question: {
        vi: "Người đề nghị có danh hiệu nghệ nhân nào?",
        en: "Which artisan's title does the applicant hold?",
      },
      pointer: "/applicant/artisanTitle",
      provenBy: ["artisanCertificate"],
    },
  ),
  "applicant.deliversPromotionServices": yesNo({
    label: { vi: "Tham gia quản lý, thực hiện dịch vụ khuyến công", en: "Manages or delivers promotion services" },
    question: {
      vi: "Đơn vị có tham gia quản lý hoặc thực hiện dịch vụ khuyến công không?",
      en: "Does the applicant manage or deliver industrial-promotion services?",
    },
    pointer: "/applicant/deliversPromotionServices",
    provenBy: ["serviceCapacity"],
  }),
} as const satisfies Record<string, FactDefinition>;
