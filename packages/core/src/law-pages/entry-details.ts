import { formatDate, formatMillions } from "../basis/index.js";
import { mainLineLabels, sizeClassLabels } from "../beneficiary/index.js";
import {
  decidableKind,
  doorKind,
  noticeKind,
  priorityGroundKind,
  type Rule,
  ruleKind,
  sizeTableKind,
  tradeMapKind,
  transitionKind,
} from "../eligibility/index.js";
import { routeKind } from "../explanation/index.js";
import { advanceClassKind, supportLevelKind } from "../funding/index.js";
import type { UnknownEntry } from "../rulebook/index.js";
import { hasReadings } from "../rules/index.js";
import { conditionList } from "./condition-list.js";
import { entryTitle } from "./entry-title.js";
import { advanceLines, levelLines } from "./figures.js";
import { nameOfActivity, type Scribe, say } from "./law-book.js";
import { table } from "./markdown.js";
import { pageMessages as messages } from "./messages.js";
import { toldValue } from "./told-value.js";

function labelled(lines: readonly (readonly [string, string])[]): readonly string[] {
  return lines.map(([label, value]) => `- ${label}: ${value}`);
}

function ruleLines(scribe: Scribe, { appliesWhen, requires, failed, fix }: Rule): readonly string[] {
  const applies = appliesWhen ? conditionList(scribe, say(scribe, messages.appliesWhen), appliesWhen) : [];
  const { questions } = scribe.book.law;
  const asked = hasReadings(requires)
    ? [
        `- ${say(scribe, messages.requiresByReading)}:`,
        ...Object.entries(requires.readings).flatMap(([id, condition]) => {
          const readings = questions.find((question) => question.id === requires.question)?.readings;
          const name = readings?.find((reading) => reading.id === id)?.label;
          const label = say(scribe, messages.reading(name === undefined ? id : say(scribe, name)));
          return conditionList(scribe, label, condition, "  ");
        }),
      ]
    : conditionList(scribe, say(scribe, messages.requires), requires);
  return [
    ...applies,
    ...asked,
    `- ${say(scribe, messages.whenFailed)}: ${say(scribe, failed)}`,
    ...(fix === undefined ? [] : [`- ${say(scribe, messages.fix)}: ${say(scribe, fix)}`]),
  ];
}

function sizeTableLines(scribe: Scribe, value: unknown): readonly string[] {
  const sizes = sizeTableKind.schema.parse(value);
  const head = [messages.sizeClass, messages.workers, messages.revenue, messages.capital].map((text) =>
    say(scribe, text),
  );
  return (["agriculture-industry-construction", "trade-services"] as const).flatMap((line) => [
    "",
    `${say(scribe, mainLineLabels[line])}:`,
    "",
    ...table(
      head,
      (["micro", "small", "medium"] as const).map((size) => {
        const { workers, revenue, capital } = sizes[line][size];
        return [say(scribe, sizeClassLabels[size]), String(workers), formatMillions(revenue), formatMillions(capital)];
      }),
    ),
  ]);
}

/** What an entry says, as list items. */
export function entryDetails(scribe: Scribe, { kind, value }: UnknownEntry): readonly string[] {
  switch (kind) {
    case ruleKind.name:
      return ruleLines(scribe, ruleKind.schema.parse(value));
    case supportLevelKind.name:
      return labelled(levelLines(scribe, supportLevelKind.schema.parse(value)));
    case advanceClassKind.name:
      return labelled(advanceLines(scribe, advanceClassKind.schema.parse(value)));
    case priorityGroundKind.name:
      return conditionList(scribe, say(scribe, messages.requires), priorityGroundKind.schema.parse(value).when);
    case noticeKind.name: {
      const { when, message } = noticeKind.schema.parse(value);
      return [`- ${say(scribe, message)}`, ...conditionList(scribe, say(scribe, messages.saidWhen), when)];
    }
    case transitionKind.name: {
      const { approvedBefore, message } = transitionKind.schema.parse(value);
      return [`- ${say(scribe, messages.approvedBefore)} ${formatDate(approvedBefore)}: ${say(scribe, message)}`];
    }
    case doorKind.name: {
      const { text, whenFailed } = doorKind.schema.parse(value);
      const rules = whenFailed.flatMap((id) => {
        const rule = scribe.book.law.entries.find((entry) => entry.id === id);
        return rule === undefined ? [] : [entryTitle(scribe, rule)];
      });
      return [`- ${say(scribe, text)}`, `- ${say(scribe, messages.staysOpenWhen)}: ${[...new Set(rules)].join(", ")}`];
    }
    case routeKind.name: {
      const { steps } = routeKind.schema.parse(value);
      return steps.map(({ office, task }, index) => `${index + 1}. ${say(scribe, office)}: ${say(scribe, task)}`);
    }
    case decidableKind.name:
      return decidableKind.schema.parse(value).activities.map((id) => `- ${nameOfActivity(scribe, id)}`);
    case sizeTableKind.name:
      return sizeTableLines(scribe, value);
    case tradeMapKind.name: {
      const { divisions, classes } = tradeMapKind.schema.parse(value);
      return [`- ${say(scribe, messages.tradeMap(divisions.length, classes.length))}`];
    }
    default:
      return toldValue(scribe, value).map((text) => `- ${text}`);
  }
}
