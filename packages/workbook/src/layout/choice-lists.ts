import type { ActivityType } from "@khuyencong/core/activity";
import type { PlainDate } from "@khuyencong/core/basis";
import { mainLineLabels } from "@khuyencong/core/beneficiary";
import {
  type FactName,
  factDefinition,
  loanCurrencyLabels,
  loanPurposeLabels,
  loanTermLabels,
} from "@khuyencong/core/facts";
import { indicators } from "@khuyencong/core/indicator";
import { tradeClasses } from "@khuyencong/core/packs/national";
import { fullNameOn, type Territory } from "@khuyencong/core/place";
import type { Programme } from "@khuyencong/core/programme";
import { fundingSourceLabels, projectStatusLabels, reportSpanLabels } from "@khuyencong/core/report";
import type { Choice, ChoiceList } from "./cell-kind.js";

function choicesOf(labels: Readonly<Record<string, { readonly vi: string }>>): readonly Choice[] {
  return Object.entries(labels).map(([value, { vi }]) => ({ value, label: vi }));
}

/** The choices of a fact of the law, in its own words. */
export function listOfFact(id: string, title: string, fact: FactName): ChoiceList {
  return { id, title, choices: choicesOf(factDefinition(fact).choices ?? {}) };
}

/** Communes as they are called on a day, each with its code; sorted as a Vietnamese list is. */
export function communeList({ communes }: Territory, day: PlainDate): ChoiceList {
  const named = communes.map((commune) => {
    const name = fullNameOn(commune, day)?.vi ?? commune.name;
    return { value: commune.code, label: `${name} (${commune.code})`, name: commune.name };
  });
  const collator = new Intl.Collator("vi");
  const choices = named
    .sort((first, second) => collator.compare(first.name, second.name))
    .map(({ value, label }) => ({ value, label }));
  return { id: "XaPhuong", title: "Xã, phường", choices };
}

/** Activities by their names. */
export function activityList(activities: readonly ActivityType[]): ChoiceList {
  const choices = activities.map(({ id, name }) => ({ value: id, label: name.vi }));
  return { id: "NoiDungHoatDong", title: "Nội dung hoạt động khuyến công", choices };
}

/** The classes of mining and manufacturing, by code and name; other trades are typed as digits. */
export const tradeList: ChoiceList = {
  id: "MaNganh",
  title: "Mã ngành VSIC 2025 (khai khoáng, chế biến, chế tạo)",
  choices: [...tradeClasses].map(([code, name]) => ({ value: code, label: `${code} – ${name}` })),
};

/** The tags of the provincial targets, each with the target's name. */
export function targetTagList(provincial: Pick<Programme, "targets"> | undefined): ChoiceList {
  const choices = (provincial?.targets ?? []).map(({ tag, name }) => ({ value: tag, label: `${tag} – ${name.vi}` }));
  return { id: "MaChiTieu", title: "Mã chỉ tiêu của Chương trình cấp tỉnh", choices };
}

/** Lists that are the same everywhere. */
export const fixedLists = {
  streams: listOfFact("NguonKinhPhi", "Nguồn kinh phí", "stream"),
  categories: listOfFact("DoiTuong", "Đối tượng đề nghị", "category"),
  legalForms: listOfFact("HinhThucToChuc", "Hình thức tổ chức", "applicant.legalForm"),
  mainLines: { id: "NganhChinh", title: "Ngành, nghề kinh doanh chính", choices: choicesOf(mainLineLabels) },
  vsicVersions: {
    id: "PhienBanVSIC",
    title: "Hệ thống ngành kinh tế Việt Nam",
    choices: [
      { value: "vsic-2025", label: "VSIC 2025" },
      { value: "vsic-2018", label: "VSIC 2018" },
    ],
  },
  supportSources: {
    id: "CapHoTro",
    title: "Cấp đã hỗ trợ",
    choices: [
      { value: "national", label: "Khuyến công quốc gia" },
      { value: "provincial", label: "Khuyến công cấp tỉnh" },
      { value: "commune", label: "Khuyến công cấp xã" },
    ],
  },
  loanPurposes: { id: "MucDichVay", title: "Mục đích vay", choices: choicesOf(loanPurposeLabels) },
  loanCurrencies: { id: "LoaiTien", title: "Đồng tiền vay", choices: choicesOf(loanCurrencyLabels) },
  loanTerms: { id: "ThoiHanVay", title: "Thời hạn vay", choices: choicesOf(loanTermLabels) },
} as const satisfies Readonly<Record<string, ChoiceList>>;

/** Lists that only a report has. */
export const reportLists = {
  spans: { id: "KyBaoCao", title: "Kỳ báo cáo", choices: choicesOf(reportSpanLabels) },
  sources: { id: "NguonVon", title: "Nguồn kinh phí", choices: choicesOf(fundingSourceLabels) },
  statuses: { id: "TinhTrang", title: "Tình trạng đề án", choices: choicesOf(projectStatusLabels) },
  indicators: {
    id: "ChiTieuTheoDoi",
    title: "Chỉ tiêu theo dõi",
    choices: indicators.map(({ code, name }) => ({ value: code, label: `${code} – ${name.vi}` })),
  },
} as const satisfies Readonly<Record<string, ChoiceList>>;
