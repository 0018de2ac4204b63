import { formatMoney, formatRatio } from "@khuyencong/core/basis";
import type {
  AcceptanceEvidence,
  BudgetCode,
  CostNorm,
  ManagementShare,
  WayOfChoosing,
} from "@khuyencong/core/funding";
import { conditionText } from "./condition-text";
import { activityNames, sectionOf } from "./tell-level";
import type { Telling, ToldPart } from "./telling";
import type { TellingContext } from "./telling-context";

/** The activities of a scope; "every" names none, because it is about all. */
function ofScope(scope: AcceptanceEvidence["activities"], context: TellingContext) {
  if (scope === "every") return { title: context.words.figures.everyActivity, activities: [] };
  return {
    title: activityNames(scope, context).join("; "),
    section: sectionOf(scope, context) ?? "",
    activities: scope,
  };
}

/** The papers that prove a result when it is accepted. */
export function tellEvidence(evidence: AcceptanceEvidence, context: TellingContext): Telling {
  const { words, say } = context;
  return {
    ...ofScope(evidence.activities, context),
    subtitle: words.figures.streams[evidence.stream],
    gist: words.figures.paperCount(evidence.papers.length),
    parts: [{ kind: "list", label: words.figures.papers, items: evidence.papers.map(say) }],
    figures: [],
    questions: [],
  };
}

/** How it is settled who carries out a project. */
export function tellWayOfChoosing(choosing: WayOfChoosing, context: TellingContext): Telling {
  const { words, say } = context;
  const { variant, stream } = choosing;
  const parts: ToldPart[] = [{ kind: "text", label: words.entry.says, text: say(choosing.text) }];
  if (variant !== undefined) {
    const condition = conditionText(variant.when, context);
    parts.push({ kind: "condition", label: words.figures.variantWhen, condition });
  }
  return {
    ...ofScope(choosing.activities, context),
    subtitle: [words.figures.streams[stream], ...(variant === undefined ? [] : [say(variant.label)])].join(", "),
    gist: words.figures.ways[choosing.way],
    parts,
    figures: [],
    questions: [],
  };
}

/** Which text holds the norms of a cost, and those of its amounts that were read. */
export function tellCostNorm(norm: CostNorm, context: TellingContext): Telling {
  const { words, say, instruments } = context;
  const names = norm.pointsTo.map((id) => {
    const instrument = instruments.get(id);
    return instrument === undefined ? id : say(instrument.shortName);
  });
  const parts: ToldPart[] = [];
  if (norm.activities.length > 0) {
    const items = activityNames(norm.activities, context);
    parts.push({ kind: "list", label: words.figures.activities, items });
  }
  if (names.length > 0) parts.push({ kind: "list", label: words.figures.normsIn, items: names });
  if (norm.unread !== undefined) parts.push({ kind: "text", label: words.figures.why, text: say(norm.unread) });
  return {
    title: say(norm.name),
    gist: names.length === 0 ? words.figures.normsNowhere : names.join("; "),
    parts,
    figures: norm.amounts.map(({ label, amount, per, assurance }) => ({
      id: label.vi,
      label: say(label),
      value: words.figures.perUnit(say(formatMoney(amount)), say(per)),
      assurance,
    })),
    activities: norm.activities,
    questions: [],
  };
}

/** What those who manage promotion money may spend on managing it. */
export function tellManagementShare(management: ManagementShare, { words, say }: TellingContext): Telling {
  const { figures } = words;
  const { share, unresolved } = management;
  return {
    title: figures.managers[management.of],
    subtitle: figures.streams[management.stream],
    gist: share === undefined ? figures.unresolved : figures.atMost(formatRatio(share)),
    parts: [
      { kind: "text", label: figures.shareOf, text: say(management.base) },
      ...(unresolved === undefined ? [] : [{ kind: "text" as const, label: figures.why, text: say(unresolved) }]),
    ],
    figures: share === undefined ? [] : [{ id: "share", label: figures.ratio, value: formatRatio(share) }],
    activities: [],
    questions: [],
  };
}

/** Under which code of the state budget the money is booked. */
export function tellBudgetCode({ category, section }: BudgetCode, { words }: TellingContext): Telling {
  const { figures } = words;
  return {
    title: words.kinds["budget-code"],
    gist: figures.budgetCode(category, section),
    parts: [],
    figures: [
      { id: "category", label: figures.budgetCategory, value: category },
      { id: "section", label: figures.budgetSection, value: section },
    ],
    activities: [],
    questions: [],
  };
}
