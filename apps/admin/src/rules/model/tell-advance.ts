import { formatRatio, type Ratio } from "@khuyencong/core/basis";
import type { AdvanceClass, AdvanceDossier, AdvanceProvision } from "@khuyencong/core/funding";
import { conditionText } from "./condition-text";
import { activityNames, sectionOf } from "./tell-level";
import type { Telling, ToldFigure, ToldPart } from "./telling";
import type { TellingContext } from "./telling-context";

function share(id: string, label: string, ratio: Ratio | undefined, said: (ratio: string) => string): ToldFigure[] {
  return ratio === undefined ? [] : [{ id, label, value: said(formatRatio(ratio)) }];
}

function preconditionsOf(advance: AdvanceClass, { words }: TellingContext): readonly ToldFigure[] {
  const { figures } = words;
  return [
    ...share("investment-done", figures.investmentDone, advance.investmentDoneMoreThan, figures.moreThanInvestment),
    ...share("item-done", figures.itemDone, advance.supportedItemDoneMoreThan, figures.moreThanItem),
    ...(advance.afterAcceptance === true
      ? [{ id: "after-acceptance", label: figures.onlyOnce, value: figures.accepted }]
      : []),
  ];
}

/** How much of the support may be paid before the work is accepted, and once what is done. */
export function tellAdvance(advance: AdvanceClass, context: TellingContext): Telling {
  const { words, say } = context;
  const { figures } = words;
  const { ratio, instead, variant } = advance;
  const parts: ToldPart[] = [{ kind: "text", label: figures.stream, text: figures.streams[advance.stream] }];
  if (variant !== undefined) {
    parts.push({ kind: "condition", label: figures.variantWhen, condition: conditionText(variant.when, context) });
  }
  if (instead !== undefined) parts.push({ kind: "text", label: words.entry.says, text: say(instead) });
  return {
    title: activityNames(advance.activities, context).join("; "),
    subtitle: [figures.streams[advance.stream], ...(variant === undefined ? [] : [say(variant.label)])].join(", "),
    gist: ratio === undefined ? figures.noShare : figures.ofSupport(formatRatio(ratio)),
    section: sectionOf(advance.activities, context) ?? "",
    parts,
    figures: [...share("advance", figures.advance, ratio, figures.ofSupport), ...preconditionsOf(advance, context)],
    activities: advance.activities,
    questions: [],
  };
}

/** The papers that an advance asks for. */
export function tellDossier(dossier: AdvanceDossier, context: TellingContext): Telling {
  const { words, say } = context;
  const { stream, variant, papers, activities } = dossier;
  return {
    title: activityNames(activities, context).join("; "),
    subtitle: [words.figures.streams[stream], ...(variant === undefined ? [] : [say(variant)])].join(", "),
    gist: words.figures.paperCount(papers.length),
    section: sectionOf(activities, context) ?? "",
    parts: [{ kind: "list", label: words.figures.papers, items: papers.map(say) }],
    figures: [],
    activities,
    questions: [],
  };
}

/** What holds of every advance: its ceiling, its remainder, projects of several years, what must be paid back. */
export function tellProvision(provision: AdvanceProvision, { words, say }: TellingContext): Telling {
  const { figures } = words;
  const { ceiling } = provision;
  return {
    title: figures.provisions[provision.subject],
    subtitle: provision.streams.map((stream) => figures.streams[stream]).join(", "),
    ...(ceiling === undefined ? {} : { gist: figures.atMost(figures.ofSupport(formatRatio(ceiling))) }),
    parts: [{ kind: "text", label: words.entry.says, text: say(provision.text) }],
    figures: share("ceiling", figures.advance, ceiling, figures.ofSupport),
    activities: [],
    questions: [],
  };
}
