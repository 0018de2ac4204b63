import type { RankingRule } from "@khuyencong/core/ranking";
import { activityNames } from "./tell-level";
import type { Telling } from "./telling";
import type { TellingContext } from "./telling-context";

/** How projects stand in order: what is asked first, what is left to judgement, and where the law has a gap. */
export function tellRankingRule(rule: RankingRule, context: TellingContext): Telling {
  const { words, say } = context;
  const says = (text: string) => ({ kind: "text" as const, label: words.entry.says, text });
  const nothingElse = { figures: [], activities: [], questions: [] };
  switch (rule.form) {
    case "order": {
      const groups = rule.groups.map((group) => words.figures.priorityGroups[group]).join(" → ");
      return { ...nothingElse, title: words.figures.rankingOrder, gist: groups, parts: [says(say(rule.words))] };
    }
    case "by-judgement":
      return {
        ...nothingElse,
        title: words.figures.rankedByJudgement,
        subtitle: activityNames(rule.activities, context).join("; "),
        parts: [says(say(rule.why))],
        activities: rule.activities,
      };
    case "gap":
      return {
        ...nothingElse,
        title: say(rule.label),
        gist: words.figures.priorityGroups[rule.group],
        parts: [says(say(rule.why))],
      };
    case "beside":
      return {
        ...nothingElse,
        title: words.figures.rankedBeside,
        ...(rule.stream === undefined ? {} : { subtitle: words.figures.streams[rule.stream] }),
        parts: [says(say(rule.words))],
      };
  }
}
