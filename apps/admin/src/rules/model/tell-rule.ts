import { formatDate } from "@khuyencong/core/basis";
import type { Door, Notice, PriorityGround, Rule, Transition } from "@khuyencong/core/eligibility";
import type { Condition } from "@khuyencong/core/rules";
import { hasReadings } from "@khuyencong/core/rules";
import { activitiesNamedBy, conditionText } from "./condition-text";
import { activityNames } from "./tell-level";
import type { Telling, ToldPart } from "./telling";
import type { TellingContext } from "./telling-context";

function conditionPart(label: string, condition: Condition, context: TellingContext): ToldPart {
  return { kind: "condition", label, condition: conditionText(condition, context) };
}

function tellRequirement({ requires }: Rule, context: TellingContext): readonly ToldPart[] {
  const { words, say, questions } = context;
  if (!hasReadings(requires)) return [conditionPart(words.entry.requires, requires, context)];
  const question = questions.find(({ id }) => id === requires.question);
  return Object.entries(requires.readings).map(([reading, condition]) => {
    const label = question?.readings.find(({ id }) => id === reading)?.label;
    return conditionPart(words.entry.requiresUnder(label === undefined ? reading : say(label)), condition, context);
  });
}

function activitiesOf(conditions: readonly (Condition | undefined)[]): readonly string[] {
  return [...new Set(conditions.flatMap((condition) => (condition === undefined ? [] : activitiesNamedBy(condition))))];
}

/** A condition of support: when it applies, what it requires under each reading, and what is said of it. */
export function tellRule(rule: Rule, context: TellingContext): Telling {
  const { words, say } = context;
  const required = hasReadings(rule.requires) ? Object.values(rule.requires.readings) : [rule.requires];
  const activities = activitiesOf([rule.appliesWhen, ...required]);
  return {
    title: say(rule.title),
    ...(activities.length === 0 ? {} : { subtitle: activityNames(activities, context).join("; ") }),
    section: words.strands[rule.strand],
    parts: [
      ...(rule.appliesWhen === undefined ? [] : [conditionPart(words.entry.appliesWhen, rule.appliesWhen, context)]),
      ...tellRequirement(rule, context),
      { kind: "text", label: words.entry.held, text: say(rule.held) },
      { kind: "text", label: words.entry.failed, text: say(rule.failed) },
      ...(rule.fix === undefined ? [] : [{ kind: "text" as const, label: words.entry.fix, text: say(rule.fix) }]),
    ],
    figures: [],
    activities,
    questions: hasReadings(rule.requires) ? [rule.requires.question] : [],
  };
}

/** Something worth telling beside an answer. Its first sentence names it. */
export function tellNotice(notice: Notice, context: TellingContext): Telling {
  const { words, say } = context;
  const message = say(notice.message);
  return {
    title: firstSentence(message),
    gist: words.figures.severities[notice.severity],
    parts: [
      { kind: "text", label: words.entry.says, text: message },
      conditionPart(words.entry.when, notice.when, context),
    ],
    figures: [],
    activities: activitiesNamedBy(notice.when),
    questions: [],
  };
}

/** A ground on which a project may stand higher in the ranking. */
export function tellPriorityGround(ground: PriorityGround, context: TellingContext): Telling {
  const { words, say } = context;
  return {
    title: say(ground.label),
    section: words.figures.priorityGroups[ground.group],
    parts: [conditionPart(words.entry.holdsWhen, ground.when, context)],
    figures: [],
    activities: activitiesNamedBy(ground.when),
    questions: [],
  };
}

/** Another way to support, told where a condition fails. */
export function tellDoor(door: Door, titleOfRule: (id: string) => string, { words, say }: TellingContext): Telling {
  return {
    title: say(door.title),
    parts: [
      { kind: "text", label: words.entry.says, text: say(door.text) },
      { kind: "list", label: words.entry.opensWhen, items: door.whenFailed.map(titleOfRule) },
    ],
    figures: [],
    activities: [],
    questions: [],
  };
}

/** What holds for projects from before a change of the law. */
export function tellTransition(transition: Transition, { words, say }: TellingContext): Telling {
  const date = formatDate(transition.approvedBefore);
  return {
    title: `${words.entry.approvedBefore} ${date}`,
    parts: [{ kind: "text", label: words.entry.says, text: say(transition.message) }],
    figures: [{ id: "approved-before", label: words.entry.approvedBefore, value: date }],
    activities: [],
    questions: [],
  };
}

function firstSentence(text: string): string {
  const end = text.search(/\. (?=\p{Lu})/u);
  return end < 0 ? text : text.slice(0, end + 1);
}
