import type { BilingualText } from "../basis/index.js";

/** A document that proves a fact, and who issues it. */
export interface ProvingDocument {
  readonly name: BilingualText;
  readonly issuer: BilingualText;
}

const applicant: BilingualText = { vi: "Đơn vị đề nghị hỗ trợ tự lập", en: "Drawn up by the applicant" };
const communeCommittee: BilingualText = {
  vi: "Ủy ban nhân dân xã, phường nơi sản xuất",
  en: "People's Committee of the commune or ward of production",
};
const department: BilingualText = { vi: "Sở Công Thương", en: "Department of Industry and Trade" };
const provincialCommittee: BilingualText = {
  vi: "Ủy ban nhân dân cấp tỉnh",
  en: "Provincial People's Committee",
};
const registrar: BilingualText = { vi: "Cơ quan đăng ký kinh doanh", en: "Business registration body" };
const bank: BilingualText = { vi: "Ngân hàng cho vay", en: "The lending bank" };
const seller: BilingualText = { vi: "Bên bán thiết bị", en: "Seller of the equipment" };

/** The documents that prove facts. What each form looks like is fixed by no text we hold, except where a note says so. */
export const provingDocuments = {
  supportRequest: {
    name: { vi: "Đơn đề nghị hỗ trợ và thuyết minh đề án", en: "Request for support with the project description" },
    issuer: applicant,
  },
  registrationCertificate: {
    name: {
      vi: "Giấy chứng nhận đăng ký doanh nghiệp, hợp tác xã, tổ hợp tác hoặc hộ kinh doanh",
      en: "Registration certificate of the enterprise, cooperative, cooperative group or household business",
    },
    issuer: registrar,
  },
  sizeDeclaration: {
    name: {
      vi: "Tờ khai xác định doanh nghiệp siêu nhỏ, nhỏ, vừa (mẫu kèm Nghị định 80/2021/NĐ-CP)",
      en: "Declaration of micro, small or medium size (form of Decree 80/2021/NĐ-CP)",
    },
    issuer: applicant,
  },
  financialStatement: {
    name: {
      vi: "Báo cáo tài chính năm trước đã nộp cơ quan thuế",
      en: "Last year's financial statement filed with the tax body",
    },
    issuer: applicant,
  },
  insuranceList: {
    name: { vi: "Danh sách lao động tham gia bảo hiểm xã hội 12 tháng", en: "List of insured workers over 12 months" },
    issuer: { vi: "Cơ quan bảo hiểm xã hội", en: "Social insurance body" },
  },
  placeConfirmation: {
    name: { vi: "Xác nhận địa điểm sản xuất thực tế", en: "Confirmation of the actual place of production" },
    issuer: communeCommittee,
  },
  craftVillageDecision: {
    name: { vi: "Quyết định công nhận làng nghề", en: "Decision recognising the craft village" },
    issuer: provincialCommittee,
  },
  difficultAreaList: {
    name: {
      vi: "Danh mục địa bàn kinh tế - xã hội khó khăn, đặc biệt khó khăn",
      en: "List of areas with difficult and specially difficult conditions",
    },
    issuer: provincialCommittee,
  },
  cleanerProductionReport: {
    name: {
      vi: "Báo cáo đánh giá sản xuất sạch hơn hoặc sản xuất và tiêu dùng bền vững",
      en: "Assessment report on cleaner production or sustainable production and consumption",
    },
    issuer: applicant,
  },
  clusterDecision: {
    name: { vi: "Quyết định giao chủ đầu tư hạ tầng cụm công nghiệp", en: "Decision appointing the cluster investor" },
    issuer: provincialCommittee,
  },
  artisanCertificate: {
    name: {
      vi: "Quyết định hoặc giấy chứng nhận danh hiệu nghệ nhân",
      en: "Decision or certificate of the artisan's title",
    },
    issuer: { vi: "Cơ quan có thẩm quyền trao tặng danh hiệu", en: "Body that confers the title" },
  },
  serviceCapacity: {
    name: {
      vi: "Hồ sơ năng lực: nhân sự, tài chính, cơ sở vật chất, kinh nghiệm",
      en: "Record of capacity: staff, finance, facilities, experience",
    },
    issuer: applicant,
  },
  labourNeed: {
    name: { vi: "Nhu cầu tuyển dụng lao động của cơ sở", en: "Statement of the labour that the establishment needs" },
    issuer: applicant,
  },
  technologyList: {
    name: {
      vi: "Trích danh mục công nghệ khuyến khích chuyển giao",
      en: "Extract of the list of technologies encouraged for transfer",
    },
    issuer: { vi: "Cơ quan quản lý khoa học và công nghệ", en: "Science and technology authority" },
  },
  transferContract: {
    name: { vi: "Hợp đồng chuyển giao công nghệ", en: "Technology-transfer contract" },
    issuer: applicant,
  },
  machineRecognition: {
    name: { vi: "Văn bản công nhận máy móc tự chế tạo", en: "Recognition of the self-made machine" },
    issuer: { vi: "Cấp có thẩm quyền (chưa rõ là cơ quan nào)", en: "A competent body (which one is not known)" },
  },
  eventPlan: {
    name: { vi: "Kế hoạch tổ chức", en: "Plan of the event" },
    issuer: { vi: "Đơn vị tổ chức", en: "Organiser" },
  },
  quotation: {
    name: {
      vi: "Báo giá, hợp đồng hoặc thuyết minh kỹ thuật của thiết bị",
      en: "Quotation, contract or technical description",
    },
    issuer: seller,
  },
  technicalComparison: {
    name: {
      vi: "Bảng so sánh kỹ thuật với thiết bị, công nghệ đang dùng",
      en: "Technical comparison with the equipment or technology in use",
    },
    issuer: applicant,
  },
  noveltyConfirmation: {
    name: {
      vi: "Xác nhận công nghệ, sản phẩm chưa có cơ sở nào trên địa bàn áp dụng",
      en: "Confirmation that nobody in the area applies the technology or makes the product yet",
    },
    issuer: department,
  },
  demonstrationPlan: {
    name: { vi: "Kế hoạch trình diễn, phổ biến mô hình", en: "Plan for showing the model to others" },
    issuer: applicant,
  },
  costEstimate: {
    name: { vi: "Dự toán chi tiết của đề án", en: "Detailed cost estimate of the project" },
    issuer: applicant,
  },
  investmentReport: {
    name: {
      vi: "Báo cáo tiến độ, khối lượng đã đầu tư có xác nhận của Sở Công Thương",
      en: "Progress report on investment done, confirmed by the Department",
    },
    issuer: department,
  },
  remainderCommitment: {
    name: { vi: "Cam kết đầu tư đủ phần vốn còn lại", en: "Commitment to invest the whole remainder" },
    issuer: applicant,
  },
  singleSourceCommitment: {
    name: {
      vi: "Cam kết chưa được nguồn kinh phí nhà nước nào khác hỗ trợ cho cùng nội dung chi",
      en: "Commitment that no other state source pays for the same cost",
    },
    issuer: applicant,
  },
  earlierSupportList: {
    name: { vi: "Kê khai hỗ trợ khuyến công đã nhận ở mọi cấp", en: "List of support received earlier from any level" },
    issuer: applicant,
  },
  creditContract: {
    name: { vi: "Hợp đồng tín dụng với ngân hàng (bản sao hợp lệ)", en: "Credit contract with the bank, a valid copy" },
    issuer: bank,
  },
  interestReceipts: {
    name: {
      vi: "Chứng từ đã trả lãi vay cho ngân hàng trong 2 năm đầu",
      en: "Papers on the interest paid to the bank in the first 2 years",
    },
    issuer: bank,
  },
  investmentContracts: {
    name: {
      vi: "Hợp đồng và thanh lý hợp đồng xây dựng, mua máy móc thiết bị (bản sao hợp lệ)",
      en: "Contracts of construction and purchase with their liquidation, valid copies",
    },
    issuer: applicant,
  },
  appraisalRecord: {
    name: {
      vi: "Biên bản thẩm định có ý kiến, lý do và người kết luận",
      en: "Appraisal record with the reason and the person who judged",
    },
    issuer: department,
  },
  ownershipProof: {
    name: { vi: "Giấy tờ chứng minh chủ sở hữu, người quản lý", en: "Papers proving owner and manager" },
    issuer: applicant,
  },
  exportContract: {
    name: {
      vi: "Hợp đồng xuất khẩu hoặc tài liệu về hàng phục vụ xuất khẩu",
      en: "Export contract or papers on goods serving export",
    },
    issuer: applicant,
  },
  materialsList: {
    name: { vi: "Bảng kê nguồn và giá trị nguyên liệu chính", en: "List of sources and value of main materials" },
    issuer: applicant,
  },
  ethnicMinorityAreaList: {
    name: {
      vi: "Danh sách xã vùng đồng bào dân tộc thiểu số và miền núi",
      en: "List of communes of the ethnic-minority and mountainous areas",
    },
    issuer: provincialCommittee,
  },
  newRuralPlan: {
    name: {
      vi: "Kế hoạch xây dựng nông thôn mới hằng năm hoặc từng giai đoạn",
      en: "New-rural plan of the year or the period",
    },
    issuer: provincialCommittee,
  },
  keyProductProgramme: {
    name: {
      vi: "Quyết định về chương trình phát triển sản phẩm công nghiệp chủ lực, mũi nhọn, trọng điểm",
      en: "Decision on the programme of key or spearhead industrial products",
    },
    issuer: { vi: "Cơ quan phê duyệt chương trình", en: "Body that approved the programme" },
  },
  supportingIndustryConfirmation: {
    name: {
      vi: "Giấy xác nhận ưu đãi hoặc đối chiếu danh mục sản phẩm công nghiệp hỗ trợ ưu tiên",
      en: "Confirmation, or comparison with the list of supporting-industry products",
    },
    issuer: department,
  },
  productCertificate: {
    name: {
      vi: "Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu còn hiệu lực",
      en: "Valid certificate of a typical rural industrial product",
    },
    issuer: { vi: "Cơ quan tổ chức bình chọn", en: "Body that held the selection" },
  },
} as const satisfies Readonly<Record<string, ProvingDocument>>;

export type ProvingDocumentId = keyof typeof provingDocuments;
