import type { BilingualText } from "../basis/index.js";
import { type ApplicantInOrder, applicationFor, type Changes } from "./applications.js";
import type { WorkedCase } from "./worked-cases.js";

/** What a case is about, in a few words, and what it changes in the application in order. */
interface Turn {
  readonly says: readonly [vi: string, en: string];
  readonly change: Changes;
}

/** Three cases of one activity: in order, refused, and not known enough. */
export interface ActivityCases {
  readonly activity: string;
  readonly name: readonly [vi: string, en: string];
  readonly by: ApplicantInOrder;
  /** What the activity asks beyond what is asked of everybody, all in order. */
  readonly inOrder: Changes;
  /** The highest support in triệu đồng; left out where no text gives a figure. */
  readonly highest?: number;
  readonly binding?: "ratio" | "cap" | "cost";
  /** What makes it fail; left out, somebody asks for whom the activity is not. */
  readonly refused?: Turn & { readonly finding: string };
  /** What is not known; left out, whether the applicant is what it says it is. */
  readonly unknown?: Turn & { readonly missing: string };
}

type CategoryRule = `rule.category-for-${string}`;

const lacking: Readonly<Record<ApplicantInOrder, Turn & { readonly missing: string }>> = {
  establishment: {
    says: ["chưa rõ có trực tiếp sản xuất", "whether it produces itself is not known"],
    change: { applicant: { producesDirectly: undefined } },
    missing: "applicant.producesDirectly",
  },
  service: {
    says: ["chưa rõ có làm dịch vụ khuyến công", "whether it delivers promotion services is not known"],
    change: { applicant: { deliversPromotionServices: undefined } },
    missing: "applicant.deliversPromotionServices",
  },
  artisan: {
    says: ["chưa rõ danh hiệu", "the title is not known"],
    change: { applicant: { artisanTitle: undefined } },
    missing: "applicant.artisanTitle",
  },
  clusterInvestor: {
    says: ["chưa rõ có là chủ đầu tư hạ tầng cụm", "whether it invests in a cluster is not known"],
    change: { applicant: { investsInClusterInfrastructure: undefined } },
    missing: "applicant.investsInClusterInfrastructure",
  },
};

/** Somebody asks for whom the activity is not: an artisan, or for titles an establishment. */
function outsider(by: ApplicantInOrder, finding: CategoryRule): Turn & { readonly finding: string } {
  return by === "artisan"
    ? {
        says: ["cơ sở sản xuất đề nghị", "an establishment asks"],
        change: { category: "rural-establishment" },
        finding,
      }
    : {
        says: ["nghệ nhân đề nghị", "an artisan asks"],
        change: { category: "artisan", applicant: { artisanTitle: "peoples-artisan" } },
        finding,
      };
}

function merged(first: Changes, second: Changes): Changes {
  return {
    ...first,
    ...second,
    applicant: { ...first.applicant, ...second.applicant },
    production: { ...first.production, ...second.production },
    project: { ...first.project, ...second.project },
  };
}

const million = 1_000_000;
const asOf = "2026-03-01";

/** The three cases of each activity of one group; `rule` keeps out who is none of its categories. */
export function casesOf(rows: readonly (ActivityCases & { readonly rule: CategoryRule })[]): readonly WorkedCase[] {
  return rows.flatMap((row): readonly WorkedCase[] => {
    const { activity, name, by, inOrder, highest, binding } = row;
    const title = ([vi, en]: Turn["says"]): BilingualText => ({ vi: `${name[0]}: ${vi}`, en: `${name[1]}: ${en}` });
    const made = (suffix: string, { says, change }: Turn, expected: WorkedCase["expected"]): WorkedCase => ({
      id: `${activity}.${suffix}`,
      title: title(says),
      asOf,
      application: applicationFor(activity, by, merged(inOrder, change)),
      expected,
    });
    const refused = row.refused ?? outsider(by, row.rule);
    const unknown = row.unknown ?? lacking[by];
    const sum = highest === undefined ? {} : { highest: Math.round(highest * million) };
    const inOrderTurn: Turn = { says: ["đủ điều kiện", "everything in order"], change: {} };
    return [
      made("in-order", inOrderTurn, { outcome: "eligible", ...sum, ...(binding === undefined ? {} : { binding }) }),
      made("refused", refused, { outcome: "not-eligible", findings: [refused.finding] }),
      made("not-known", unknown, { outcome: "needs-information", missing: [unknown.missing] }),
    ];
  });
}
