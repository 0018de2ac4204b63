import { tradeStandingLabels } from "../../industry/index.js";
import { areaKindLabels } from "../../place/index.js";
import type { FactDefinition } from "../fact-definition.js";
import { choice, yesNo } from "./define-fact.js";

/** Where production takes place, and its trade. */
export const placeAndTradeFacts = {
  "place.areaOnDecisionDate": choice(areaKindLabels, {
    origin: "derived",
    label: { vi: "Loại địa bàn vào ngày quyết định", en: "Kind of area on the day of decision" },
    question: { vi: "Nơi sản xuất thuộc xã, phường nào?", en: "In which commune or ward does production take place?" },
    pointer: "/production/commune",
    provenBy: ["placeConfirmation"],
  }),
  "place.areaOnPlanBasisDate": choice(areaKindLabels, {
    origin: "derived",
    label: {
      vi: "Loại địa bàn vào ngày 31/12 trước năm xây dựng kế hoạch",
      en: "Kind of area on the plan's basis day",
    },
    question: { vi: "Nơi sản xuất thuộc xã, phường nào?", en: "In which commune or ward does production take place?" },
    pointer: "/production/commune",
    provenBy: ["placeConfirmation"],
  }),
  "place.isInRecognisedCraftVillage": yesNo({
    label: { vi: "Nằm trong làng nghề đã được công nhận", en: "Lies in a recognised craft village" },
    question: {
      vi: "Nơi sản xuất có nằm trong làng nghề được Ủy ban nhân dân cấp tỉnh công nhận không?",
      en: "Does production take place in a craft village recognised by the provincial People's Committee?",
    },
    pointer: "/production/isInRecognisedCraftVillage",
    provenBy: ["craftVillageDecision"],
  }),
  "place.isInDifficultArea": yesNo({
    label: { vi: "Thuộc địa bàn khó khăn, đặc biệt khó khăn", en: "Lies in a difficult area" },
    question: {
      vi: "Nơi sản xuất có thuộc địa bàn có điều kiện kinh tế - xã hội khó khăn hoặc đặc biệt khó khăn không?",
      en: "Does production take place in an area with difficult or specially difficult conditions?",
    },
    pointer: "/production/isInDifficultArea",
    provenBy: ["difficultAreaList"],
  }),
  "trade.standing": choice(tradeStandingLabels, {
    origin: "derived",
    label: { vi: "Ngành nghề so với danh mục Điều 5", en: "Trade against the list of Article 5" },
    question: { vi: "Ngành nghề sản xuất chính (mã VSIC) là gì?", en: "What is the trade (VSIC code)?" },
    pointer: "/production/trade",
    provenBy: ["registrationCertificate"],
  }),
  "trade.isClayBuildingMaterial": yesNo({
    origin: "derived",
    label: { vi: "Sản xuất vật liệu xây dựng từ đất sét (VSIC 2392)", en: "Makes clay building materials (VSIC 2392)" },
    question: { vi: "Ngành nghề sản xuất chính (mã VSIC) là gì?", en: "What is the trade (VSIC code)?" },
    pointer: "/production/trade",
    provenBy: ["registrationCertificate"],
  }),
  "trade.firesBricksInManualOrRingKiln": yesNo({
    label: { vi: "Nung gạch bằng lò thủ công cải tiến, lò vòng", en: "Fires bricks in improved manual or ring kilns" },
    question: {
      vi: "Cơ sở có nung gạch đất sét bằng lò thủ công cải tiến hoặc lò vòng không?",
      en: "Does the establishment fire clay bricks in improved manual or ring kilns?",
    },
    pointer: "/production/firesBricksInManualOrRingKiln",
    provenBy: ["placeConfirmation"],
    changeable: true,
  }),
} as const satisfies Record<string, FactDefinition>;
