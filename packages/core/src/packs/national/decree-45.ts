import { ruleKind, transitionKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import type { Condition } from "../../rules/index.js";
import { activitiesBoundByTrades } from "./category-matrix.js";
import { clause2, decree235From, pointA, pointB } from "./decree-45-citations.js";
import { defineEntry } from "./define-entry.js";

const isRuralEstablishment: Condition = { fact: "category", operator: "equal", value: "rural-establishment" };

const isClusterInvestor: Condition = { fact: "category", operator: "equal", value: "cluster-investor" };

const placeReading = (fact: string): Condition => ({
  any: [
    {
      fact,
      operator: "in",
      value: ["province-commune", "province-ward", "province-special-zone", "city-commune", "city-special-zone"],
    },
    { fact: "place.isInRecognisedCraftVillage", operator: "equal", value: true },
  ],
});

/** Who may be supported, and where: Article 1(2) as replaced by Decree 235/2025 Article 1(1). */
export const beneficiaryRules: readonly UnknownEntry[] = [
  defineEntry(ruleKind, {
    id: "place-of-production",
    inForceFrom: decree235From,
    citations: [pointA],
    assurance: "verified",
    value: {
      strand: "place",
      title: { vi: "Địa bàn sản xuất", en: "Place of production" },
      appliesWhen: isRuralEstablishment,
      requires: {
        question: "place-date",
        readings: {
          "decision-date": placeReading("place.areaOnDecisionDate"),
          "plan-basis-date": placeReading("place.areaOnPlanBasisDate"),
        },
      },
      held: {
        vi: "Nơi sản xuất thuộc xã, phường, đặc khu của tỉnh; xã, đặc khu của thành phố trực thuộc trung ương; hoặc làng nghề được công nhận.",
        en: "Production is in a commune, ward or special zone of a province, a commune or special zone of a centrally-run city, or a recognised craft village.",
      },
      failed: {
        vi: "Nơi sản xuất là phường của thành phố trực thuộc trung ương và không nằm trong làng nghề được Ủy ban nhân dân cấp tỉnh công nhận.",
        en: "Production is in a ward of a centrally-run city and not in a craft village recognised by the provincial People's Committee.",
      },
      fix: {
        vi: "Chuyển sang đối tượng không giới hạn địa bàn nếu phù hợp, hoặc đề nghị cơ quan có thẩm quyền kết luận về ngày xét địa bàn.",
        en: "Apply under a category without a limit of place if it fits, or ask the competent body which date fixes the place.",
      },
    },
  }),
  defineEntry(ruleKind, {
    id: "legal-form",
    inForceFrom: decree235From,
    citations: [pointA],
    assurance: "verified",
    value: {
      strand: "beneficiary",
      title: { vi: "Hình thức tổ chức", en: "Legal form" },
      appliesWhen: isRuralEstablishment,
      requires: {
        fact: "applicant.legalForm",
        operator: "in",
        value: ["enterprise", "cooperative", "cooperative-union", "cooperative-group", "household-business"],
      },
      held: {
        vi: "Đơn vị có một trong năm hình thức được hỗ trợ: doanh nghiệp nhỏ và vừa, hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác, hộ kinh doanh.",
        en: "The applicant has one of the five forms: SME, cooperative, union of cooperatives, cooperative group, household business.",
      },
      failed: {
        vi: "Hình thức tổ chức không thuộc năm hình thức được hỗ trợ (doanh nghiệp nhỏ và vừa, hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác, hộ kinh doanh).",
        en: "The legal form is none of the five (SME, cooperative, union of cooperatives, cooperative group, household business).",
      },
      fix: {
        vi: "Đăng ký thành lập theo một trong năm hình thức này.",
        en: "Register in one of these five forms.",
      },
    },
  }),
  defineEntry(ruleKind, {
    id: "registered",
    inForceFrom: decree235From,
    citations: [pointA],
    assurance: "verified-original",
    value: {
      strand: "beneficiary",
      title: { vi: "Thành lập và hoạt động theo pháp luật", en: "Established and operating under law" },
      appliesWhen: {
        all: [isRuralEstablishment, { fact: "applicant.legalForm", operator: "notEqual", value: "cooperative-group" }],
      },
      requires: { fact: "applicant.isRegistered", operator: "equal", value: true },
      held: {
        vi: "Đơn vị có giấy chứng nhận đăng ký còn hiệu lực.",
        en: "The applicant holds a valid registration certificate.",
      },
      failed: {
        vi: "Đơn vị chưa có giấy chứng nhận đăng ký; cơ sở được hỗ trợ phải thành lập và hoạt động theo quy định của pháp luật.",
        en: "The applicant is not registered; a supported establishment must be established and operate under law.",
      },
      fix: { vi: "Đăng ký với cơ quan đăng ký kinh doanh.", en: "Register with the business registration body." },
    },
  }),
  defineEntry(ruleKind, {
    id: "direct-production",
    inForceFrom: decree235From,
    citations: [pointA],
    assurance: "verified",
    value: {
      strand: "beneficiary",
      title: { vi: "Trực tiếp đầu tư, sản xuất", en: "Direct investment and production" },
      appliesWhen: isRuralEstablishment,
      requires: { fact: "applicant.producesDirectly", operator: "equal", value: true },
      held: {
        vi: "Đơn vị trực tiếp đầu tư, sản xuất công nghiệp - tiểu thủ công nghiệp.",
        en: "The applicant itself invests in and carries out industrial or cottage-industry production.",
      },
      failed: {
        vi: "Đơn vị không trực tiếp đầu tư, sản xuất công nghiệp - tiểu thủ công nghiệp.",
        en: "The applicant does not itself invest in and carry out industrial or cottage-industry production.",
      },
    },
  }),
  defineEntry(ruleKind, {
    id: "cleaner-production",
    inForceFrom: decree235From,
    citations: [pointB],
    assurance: "verified",
    value: {
      strand: "beneficiary",
      title: { vi: "Áp dụng sản xuất sạch hơn", en: "Applies cleaner production" },
      appliesWhen: { fact: "category", operator: "equal", value: "cleaner-production-establishment" },
      requires: {
        all: [
          { fact: "applicant.producesDirectly", operator: "equal", value: true },
          { fact: "applicant.appliesCleanerProduction", operator: "equal", value: true },
        ],
      },
      held: {
        vi: "Đơn vị là cơ sở sản xuất công nghiệp áp dụng sản xuất sạch hơn.",
        en: "The applicant is an industrial establishment that applies cleaner production.",
      },
      failed: {
        vi: "Đơn vị không phải cơ sở sản xuất công nghiệp áp dụng sản xuất sạch hơn.",
        en: "The applicant is no industrial establishment that applies cleaner production.",
      },
      fix: {
        vi: "Lập báo cáo đánh giá và áp dụng giải pháp sản xuất sạch hơn.",
        en: "Have an assessment made and apply cleaner-production measures.",
      },
    },
  }),
  defineEntry(ruleKind, {
    id: "sustainable-production",
    inForceFrom: decree235From,
    citations: [pointB],
    assurance: "verified",
    value: {
      strand: "beneficiary",
      title: { vi: "Áp dụng sản xuất và tiêu dùng bền vững", en: "Applies sustainable production and consumption" },
      appliesWhen: { fact: "category", operator: "equal", value: "sustainable-production-establishment" },
      requires: {
        all: [
          { fact: "applicant.producesDirectly", operator: "equal", value: true },
          { fact: "applicant.appliesSustainableProduction", operator: "equal", value: true },
        ],
      },
      held: {
        vi: "Cơ sở sản xuất công nghiệp áp dụng sản xuất và tiêu dùng bền vững.",
        en: "An industrial establishment that applies sustainable production and consumption.",
      },
      failed: {
        vi: "Đơn vị không phải cơ sở sản xuất công nghiệp áp dụng sản xuất và tiêu dùng bền vững.",
        en: "The applicant is no industrial establishment that applies sustainable production and consumption.",
      },
    },
  }),
  defineEntry(ruleKind, {
    id: "cluster-investor",
    inForceFrom: decree235From,
    citations: [pointB],
    assurance: "verified",
    value: {
      strand: "beneficiary",
      title: { vi: "Chủ đầu tư hạ tầng cụm công nghiệp", en: "Investor in cluster infrastructure" },
      appliesWhen: isClusterInvestor,
      requires: {
        all: [
          { fact: "applicant.legalForm", operator: "in", value: ["enterprise", "cooperative"] },
          { fact: "applicant.investsInClusterInfrastructure", operator: "equal", value: true },
        ],
      },
      held: {
        vi: "Doanh nghiệp hoặc hợp tác xã là chủ đầu tư xây dựng hạ tầng cụm công nghiệp.",
        en: "An enterprise or cooperative that invests in building cluster infrastructure.",
      },
      failed: {
        vi: "Chỉ doanh nghiệp, hợp tác xã là chủ đầu tư xây dựng hạ tầng cụm công nghiệp mới thuộc đối tượng này.",
        en: "Only an enterprise or cooperative that invests in cluster infrastructure falls in this category.",
      },
    },
  }),
  defineEntry(ruleKind, {
    id: "artisan",
    inForceFrom: decree235From,
    citations: [clause2],
    assurance: "corroborated",
    value: {
      strand: "beneficiary",
      title: { vi: "Danh hiệu nghệ nhân", en: "Artisan's title" },
      appliesWhen: { fact: "category", operator: "equal", value: "artisan" },
      requires: {
        fact: "applicant.artisanTitle",
        operator: "in",
        value: ["peoples-artisan", "meritorious-artisan"],
      },
      held: {
        vi: "Người đề nghị là Nghệ nhân nhân dân hoặc Nghệ nhân ưu tú nghề thủ công mỹ nghệ.",
        en: "The applicant is a People's or Meritorious Artisan in handicrafts.",
      },
      failed: {
        vi: "Người đề nghị chưa có danh hiệu Nghệ nhân nhân dân hoặc Nghệ nhân ưu tú nghề thủ công mỹ nghệ.",
        en: "The applicant holds no title of People's or Meritorious Artisan in handicrafts.",
      },
    },
  }),
  defineEntry(ruleKind, {
    id: "service-provider",
    inForceFrom: decree235From,
    citations: [clause2],
    assurance: "corroborated",
    value: {
      strand: "beneficiary",
      title: { vi: "Dịch vụ khuyến công", en: "Industrial-promotion services" },
      appliesWhen: { fact: "category", operator: "equal", value: "service-provider" },
      requires: { fact: "applicant.deliversPromotionServices", operator: "equal", value: true },
      held: {
        vi: "Đơn vị tham gia quản lý, thực hiện dịch vụ khuyến công.",
        en: "The applicant manages or delivers industrial-promotion services.",
      },
      failed: {
        vi: "Đơn vị không tham gia quản lý, thực hiện dịch vụ khuyến công.",
        en: "The applicant neither manages nor delivers industrial-promotion services.",
      },
    },
  }),
];

const isTradeOnList: Condition = {
  any: [
    { fact: "trade.standing", operator: "equal", value: "listed" },
    {
      all: [
        { fact: "trade.standing", operator: "equal", value: "listed-in-difficult-areas" },
        { fact: "place.isInDifficultArea", operator: "equal", value: true },
      ],
    },
    {
      all: [
        { fact: "trade.standing", operator: "equal", value: "needs-review" },
        { fact: "judgements.tradeIsEligible", operator: "equal", value: true },
      ],
    },
  ],
};

/** The trade list of Article 5(1): read before its amendment, and the map from trade codes is ours. */
export const tradeRules: readonly UnknownEntry[] = [
  defineEntry(ruleKind, {
    id: "trade-on-list",
    inForceFrom: decree235From,
    citations: [{ instrument: "nd-45-2012", article: "5", clause: "1", amendedBy: { instrument: "nd-235-2025" } }],
    assurance: "inferred",
    note: {
      vi: "Danh mục đọc ở văn bản gốc; đối chiếu mã ngành với danh mục là suy luận. Cán bộ thẩm định quyết định.",
      en: "The list was read before its amendment; matching trade codes with it is our inference. An officer decides.",
    },
    value: {
      strand: "activity",
      title: { vi: "Ngành nghề thuộc danh mục", en: "Trade on the list" },
      appliesWhen: {
        all: [
          { fact: "activity", operator: "in", value: [...activitiesBoundByTrades] },
          {
            fact: "category",
            operator: "in",
            value: ["rural-establishment", "sustainable-production-establishment"],
          },
        ],
      },
      requires: isTradeOnList,
      held: {
        vi: "Ngành nghề thuộc danh mục được hưởng chính sách khuyến công.",
        en: "The trade is on the list of trades that may be supported.",
      },
      failed: {
        vi: "Ngành nghề không thuộc danh mục được hưởng chính sách khuyến công, hoặc chỉ được hỗ trợ ở địa bàn khó khăn.",
        en: "The trade is not on the list, or is supported in difficult areas only.",
      },
    },
  }),
  defineEntry(ruleKind, {
    id: "cluster-investor-trade",
    inForceFrom: decree235From,
    citations: [
      pointB,
      { instrument: "nd-45-2012", article: "5", clause: "1", amendedBy: { instrument: "nd-235-2025" } },
    ],
    assurance: "inferred",
    value: {
      strand: "activity",
      title: { vi: "Ngành nghề của chủ đầu tư hạ tầng cụm", en: "Trade of a cluster investor" },
      appliesWhen: isClusterInvestor,
      requires: {
        question: "cluster-investor-trade",
        byDefault: "exempt",
        readings: {
          exempt: { fact: "applicant.investsInClusterInfrastructure", operator: "equal", value: true },
          bound: isTradeOnList,
        },
      },
      held: {
        vi: "Chủ đầu tư hạ tầng cụm công nghiệp không phải xét ngành nghề.",
        en: "The trade of a cluster investor is not tested.",
      },
      failed: {
        vi: "Ngành nghề của chủ đầu tư không thuộc danh mục được hưởng chính sách khuyến công.",
        en: "The investor's trade is not on the list.",
      },
    },
  }),
];

/** Projects approved before the amendment go on as they were approved. */
export const transitionRules: readonly UnknownEntry[] = [
  defineEntry(transitionKind, {
    id: "approved-before-decree-235",
    inForceFrom: decree235From,
    citations: [{ instrument: "nd-235-2025" }],
    assurance: "corroborated",
    value: {
      approvedBefore: decree235From,
      message: {
        vi: "Đề án được phê duyệt trước ngày 15/10/2025 tiếp tục thực hiện theo nội dung đã phê duyệt, không xét lại điều kiện.",
        en: "A project approved before 15/10/2025 goes on as approved; its conditions are not judged again.",
      },
    },
  }),
];
