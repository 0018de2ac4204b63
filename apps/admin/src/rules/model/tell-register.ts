import { type ActivityType, activityGroupNames } from "@khuyencong/core/activity";
import { formatMoney } from "@khuyencong/core/basis";
import {
  mainLineLabels,
  mainLineSchema,
  type SizeTable,
  sizeClassLabels,
  sizeClassSchema,
} from "@khuyencong/core/beneficiary";
import type { Route } from "@khuyencong/core/explanation";
import { type TradeMap, tradeGroupSchema } from "@khuyencong/core/industry";
import type { Register, Ruling } from "@khuyencong/core/rulebook";
import { activityNames } from "./tell-level";
import type { Telling, ToldFigure } from "./telling";
import type { TellingContext } from "./telling-context";

const nothingElse = { activities: [], questions: [], figures: [], parts: [] } as const;

/** The ceilings of micro, small and medium enterprises, one figure for each line and class. */
export function tellSizeTable(table: SizeTable, { words, say }: TellingContext): Telling {
  const figures = mainLineSchema.options.flatMap((line) =>
    sizeClassSchema.options.map((size): ToldFigure => {
      const { workers, revenue, capital } = table[line][size];
      const people = words.figures.workersAtMost(String(workers));
      const money = words.figures.revenueOrCapital(say(formatMoney(revenue)), say(formatMoney(capital)));
      return {
        id: `${line} ${size}`,
        label: `${say(sizeClassLabels[size])} (${say(mainLineLabels[line])})`,
        value: `${people}; ${money}`,
      };
    }),
  );
  return { ...nothingElse, title: words.kinds["size-table"], figures };
}

/** The trade list of Article 5 and the divisions that are taken to belong to its lines. */
export function tellTradeMap(map: TradeMap, { words, say, tradeWords }: TellingContext): Telling {
  const labels =
    tradeWords === undefined ? [] : tradeGroupSchema.options.map((id) => [id, tradeWords.groups[id]] as const);
  const names = new Map(tradeWords?.divisions.map(({ code, name }) => [code, `${code} ${say(name)}`]));
  return {
    ...nothingElse,
    title: words.kinds["trade-map"],
    parts: [
      {
        kind: "list",
        label: words.figures.tradeGroups,
        items: labels.map(([group, label]) => `${group}: ${say(label)}`),
      },
      {
        kind: "list",
        label: words.figures.divisions,
        items: map.divisions.map(({ code, groups }) => `${names.get(code) ?? code} → ${groups.join(", ")}`),
      },
    ],
  };
}

/** A kind of work that the programme pays for. */
export function tellActivity(activity: ActivityType, { words, say }: TellingContext): Telling {
  return {
    ...nothingElse,
    title: say(activity.name),
    section: say(activityGroupNames[activity.group]),
    parts: [
      { kind: "text", label: words.figures.group, text: say(activityGroupNames[activity.group]) },
      { kind: "text", label: words.figures.countedIn, text: say(activity.unit) },
    ],
    activities: [activity.id],
  };
}

/** The activities of which the conditions are held, so that a case can be decided. */
export function tellDecidable(activities: readonly string[], context: TellingContext): Telling {
  const items = activityNames(activities, context);
  return {
    ...nothingElse,
    title: context.words.kinds["decidable-activities"],
    gist: context.words.figures.items(items.length),
    parts: [{ kind: "list", label: context.words.figures.activities, items }],
    activities,
  };
}

/** Who does what with a request, in order. */
export function tellRoute(route: Route, { words, say }: TellingContext): Telling {
  return {
    ...nothingElse,
    title: words.figures.streams[route.stream],
    gist: words.figures.stepCount(route.steps.length),
    parts: [
      {
        kind: "list",
        label: words.figures.steps,
        items: route.steps.map(({ office, task }) => `${say(office)}: ${say(task)}`),
      },
    ],
  };
}

/** One version of a list that an authority keeps. */
export function tellRegister({ register, items }: Register, { words }: TellingContext): Telling {
  return {
    ...nothingElse,
    title: words.figures.registers[register],
    gist: words.figures.items(items.length),
    parts: [{ kind: "list", label: words.entry.says, items }],
  };
}

/** What a competent body answered to an open question. */
export function tellRuling(
  { question, reading, document }: Ruling,
  { words, say, questions }: TellingContext,
): Telling {
  const asked = questions.find(({ id }) => id === question);
  const chosen = asked?.readings.find(({ id }) => id === reading);
  return {
    ...nothingElse,
    title: words.figures.answers(asked === undefined ? question : say(asked.title)),
    parts: [
      { kind: "text", label: words.figures.reading, text: chosen === undefined ? reading : say(chosen.label) },
      { kind: "text", label: words.figures.document, text: say(document) },
    ],
    questions: [question],
  };
}
