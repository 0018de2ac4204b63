import { type PlainDate, plainDate } from "@khuyencong/core/basis";
import { type Commune, fullNameOn, kindOn } from "@khuyencong/core/place";
import type { LegalRegister } from "@khuyencong/core/rulebook";
import type { CommuneProgrammeInput } from "@khuyencong/core/validation";
import {
  cleanerProductionKind,
  kindsBoundToPlace,
  kindsOpenEverywhere,
  machineryKind,
  type ProjectKind,
} from "./project-kinds.js";
import { type Random, randomFrom } from "./random.js";

type Project = CommuneProgrammeInput["projects"][number];
type YearRow = CommuneProgrammeInput["money"]["years"][number];

export interface CorpusGrounds {
  readonly rulebook: { readonly asOf: PlainDate };
  readonly register: Pick<LegalRegister, "instruments">;
}

const million = 1_000_000;
const years = [2026, 2027, 2028, 2029, 2030] as const;

/** Given names of invented establishments; each is used once in a programme. */
const givenNames = [
  ["An Phúc", "Bảo Tín", "Đại Lợi", "Gia Hưng", "Hòa Thuận", "Khải Minh", "Lâm Sơn"],
  ["Minh Đức", "Nhật Quang", "Phú Cường", "Quốc Thịnh", "Sao Việt", "Tân Tiến", "Vạn Xuân"],
].flat();

const trades = ["1010", "1020", "1030", "1313", "1410", "1623", "2220", "2393", "2592", "2821"] as const;

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** Whole millions, as programmes state sums. */
function millions(random: Random, from: number, to: number): number {
  return random.whole(Math.ceil(from / million), Math.floor(to / million)) * million;
}

function plausibleProject(
  kind: ProjectKind,
  place: { code: string; name: string },
  given: string,
  random: Random,
): Project {
  const { application } = kind;
  const year = random.pick(years);
  const cost = millions(random, kind.cost, kind.cost * 1.5);
  // A dearer project may be given what a cheaper one may: neither ratio nor cap gives less.
  const most = kind.highest ?? kind.cost / 2;
  const localFund = millions(random, most * 0.6, most);
  const beneficiary = `${kind.by} ${given}`;
  return {
    name: `${kind.name} – ${given}`,
    year,
    money: { localFund, nationalFund: 0, counterpart: cost - localFund, otherFunds: 0, total: cost },
    application: {
      ...application,
      planYear: year,
      applicant: {
        ...application.applicant,
        name: beneficiary,
        ...(application.applicant?.insuredWorkers === undefined ? {} : { insuredWorkers: random.whole(12, 120) }),
      },
      production: {
        ...application.production,
        commune: place.code,
        trade: { code: random.pick(trades), version: "vsic-2025" },
      },
      project: { ...application.project, cost },
    },
    implementer: beneficiary,
    coordinator: `Phòng Kinh tế ${place.name}`,
    ...(random.chance(0.5) ? { expectedResult: `Hoàn thành ${kind.target.name.toLocaleLowerCase("vi")}` } : {}),
  };
}

function kindsOf(isWard: boolean, random: Random): readonly ProjectKind[] {
  const most = isWard ? cleanerProductionKind : machineryKind;
  const others = isWard ? kindsOpenEverywhere : [...kindsBoundToPlace, ...kindsOpenEverywhere, cleanerProductionKind];
  const machines = Array.from({ length: random.whole(1, 5) }, () => most);
  return [...machines, ...random.shuffled(others).slice(0, random.whole(2, 7))];
}

function plausibleTargets(kinds: readonly ProjectKind[], random: Random): CommuneProgrammeInput["targets"] {
  return [...new Set(kinds)].map(({ target: { most, ...target }, application }) => {
    const projects = kinds.filter((kind) => kind.target.tag === target.tag).length;
    const quantity = random.whole(projects, Math.min(most, projects + 2));
    return { ...target, quantity, activities: [application.activity] };
  });
}

function plausibleYear(year: number, projects: readonly Project[], random: Random): YearRow {
  const ofYear = projects.filter((project) => project.year === year).map(({ money }) => money);
  const localFund = sum(ofYear.map((money) => money.localFund)) + random.whole(2, 40) * million;
  const otherFunds = sum(ofYear.map(({ counterpart }) => counterpart)) + random.whole(0, 60) * million;
  return {
    year,
    localFund,
    communeBudget: Math.floor((localFund * random.whole(20, 100)) / 100 / million) * million,
    ...(random.chance(0.7) ? { managementCost: Math.floor((localFund * random.whole(5, 15)) / 1000) } : {}),
    otherFunds,
    statedTotal: localFund + otherFunds,
  };
}

function plausibleMoney(projects: readonly Project[], random: Random): CommuneProgrammeInput["money"] {
  const rows = years.map((year) => plausibleYear(year, projects, random));
  const localFund = sum(rows.map((row) => row.localFund));
  const otherFunds = sum(rows.map((row) => row.otherFunds));
  const total = localFund + otherFunds;
  const share = (part: number) => Math.round((part * 10_000) / total) / 100;
  return {
    years: rows,
    stated: {
      localFund,
      communeBudget: sum(rows.map(({ communeBudget }) => communeBudget)),
      otherFunds,
      total,
      ...(random.chance(0.8) ? { localFundShare: share(localFund), otherFundsShare: share(otherFunds) } : {}),
    },
  };
}

function plausibleBases({ instruments }: CorpusGrounds["register"], random: Random) {
  const always = ["45/2012/NĐ-CP", "235/2025/NĐ-CP", "33/QĐ-UBND"];
  const numbers = random.chance(0.6) ? [...always, "28/2018/TT-BTC", "64/2024/TT-BTC"] : always;
  return numbers.map((number) => {
    const instrument = instruments.find((known) => known.number === number);
    const issuedOn = random.chance(0.7) ? instrument?.issuedOn : undefined;
    return issuedOn === undefined ? { number } : { number, issuedOn };
  });
}

/** Some approved before ten communes became wards, most after. */
const approvalDays = ["2026-02-10", "2026-03-16", "2026-04-29", "2026-04-30", "2026-05-08", "2026-05-15"] as const;

/** One plausible programme of a commune, the same for the same seed, with nothing in it that is wrong or doubtful. */
export function plausibleProgramme(commune: Commune, seed: string, { rulebook, register }: CorpusGrounds) {
  const random = randomFrom(seed, commune.code);
  const date = random.pick(approvalDays);
  const name = fullNameOn(commune, plainDate(date))?.vi ?? commune.name;
  const kinds = kindsOf(kindOn(commune, rulebook.asOf) !== "xa", random);
  const given = random.shuffled(givenNames);
  const place = { code: commune.code, name };
  const projects = kinds.map((kind, row) => plausibleProject(kind, place, given[row] ?? `số ${row + 1}`, random));
  const programme: CommuneProgrammeInput = {
    note: "VÍ DỤ – số liệu giả định",
    name: `Chương trình khuyến công ${name}${random.chance(0.8) ? " giai đoạn 2026 - 2030" : ""}`,
    commune: { code: commune.code, name },
    period: { fromYear: 2026, toYear: 2030 },
    authority: `${random.pick(["Ủy ban nhân dân", "UBND"])} ${name}`,
    approval: { number: `${random.whole(1, 900)}/QĐ-UBND`, date },
    legalBasis: plausibleBases(register, random),
    sections: {
      objective: "Hỗ trợ cơ sở công nghiệp nông thôn đầu tư mở rộng sản xuất, nâng cao chất lượng sản phẩm.",
      requirements: "Hỗ trợ đúng đối tượng, công khai, tiết kiệm và có hiệu quả.",
      scope: `Các tổ chức, cá nhân hoạt động khuyến công trên địa bàn ${name}.`,
      contents: `${[...new Set(kinds.map((kind) => kind.name))].join("; ")}.`,
      solutions: "Tuyên truyền chính sách; lồng ghép các nguồn vốn; kiểm tra việc thực hiện đề án.",
      organisation: `Phòng Kinh tế ${name} chủ trì, theo dõi và báo cáo kết quả.`,
    },
    money: plausibleMoney(projects, random),
    targets: plausibleTargets(kinds, random),
    projects,
  };
  return programme;
}
