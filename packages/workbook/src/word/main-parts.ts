import { activitiesOfGroup, activityGroupNames, activityGroupSchema } from "@khuyencong/core/activity";
import type { Paragraph, Table } from "docx";
import { modelProgrammeWords as words } from "../messages/model-programme.js";
import { moneyByYear } from "./money-tables.js";
import { type ModelProgrammeGrounds, type NamedOnDay, worded } from "./named-on-day.js";
import { bodyParagraph, heading } from "./paragraphs.js";
import { linedTable } from "./tables.js";

type Blocks = readonly (Paragraph | Table)[];

function decisionOf({ register, provincial }: ModelProgrammeGrounds): string {
  const { instrument } = provincial.approvedBy;
  return register.instruments.find(({ id }) => id === instrument)?.shortName.vi ?? instrument;
}

function section(number: number, title: string, ...texts: readonly string[]): readonly Paragraph[] {
  return [heading("section", `${number}. ${title}`), ...texts.map((text) => bodyParagraph(text))];
}

function goals(grounds: ModelProgrammeGrounds): Blocks {
  const { general, generalText, generalGap, specific, specificText, specificGap, columns } = words.goals;
  const { name, targets } = grounds.provincial;
  const widths = [14, 99, 26, 26];
  return [
    ...section(
      1,
      general,
      worded(generalText, { programme: name.vi, approval: decisionOf(grounds) }),
      `- ${generalGap}.`,
    ),
    ...section(2, specific, specificText, `- ${specificGap}.`),
    linedTable(
      columns.map((title, index) => ({ heading: title, width: widths[index] ?? 20 })),
      targets.map((target, index) => [String(index + 1), target.name.vi, target.unit.vi, ""]),
      { hasTotal: false, left: [1] },
    ),
  ];
}

function scope({ commune, from, to }: NamedOnDay): Blocks {
  const { subjects, subjectsGap, area, areaText, time, timeText } = words.scope;
  return [
    ...section(1, subjects, `${subjectsGap}.`),
    ...section(2, area, worded(areaText, { commune })),
    ...section(3, time, worded(timeText, { from, to })),
  ];
}

/** A name within a sentence: only its first letter is that of a beginning. */
function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
}

/** The contents of Article 4 by its groups; a part of a wider content is told by the wider one. */
function contents({ register }: ModelProgrammeGrounds): Blocks {
  const { lead, choice, activities, gap } = words.contents;
  const decree = register.instruments.find(({ id }) => id === "nd-45-2012")?.shortName.vi ?? "";
  const groups = activityGroupSchema.options.flatMap((group) => {
    const names = activitiesOfGroup(register.activities, group).filter(({ partOf }) => partOf === undefined);
    return names.length === 0 ? [] : [{ name: activityGroupNames[group].vi, names }];
  });
  return [
    bodyParagraph(worded(lead, { decree })),
    bodyParagraph(`- ${choice}.`),
    ...groups.flatMap(({ name, names }, index) =>
      section(
        index + 1,
        name,
        worded(activities, { activities: names.map((activity) => inSentence(activity.name.vi)).join("; ") }),
        `- ${gap}.`,
      ),
    ),
  ];
}

function organisation(grounds: ModelProgrammeGrounds, { committee }: NamedOnDay): Blocks {
  const { duties, economy, others, dutiesGap, beneficiaries, closing } = words.organisation;
  const own = grounds.provincial.duties.filter(({ body }) => body === "commune");
  return [
    ...section(1, worded(duties, { decision: decisionOf(grounds) }), ...own.map(({ duty }) => `- ${duty.vi}`)),
    ...section(2, economy, `- ${dutiesGap}.`),
    ...section(3, others, `- ${dutiesGap}.`),
    ...section(4, beneficiaries, `- ${dutiesGap}.`),
    bodyParagraph(worded(closing, { committee })),
  ];
}

/** The seven parts of the programme, from its goals to who does what. */
export function mainParts(grounds: ModelProgrammeGrounds, named: NamedOnDay): Blocks {
  const { money, requirements, solutions } = words;
  return [
    bodyParagraph(worded(words.opening, { ...named })),
    heading("part", `I. ${words.goals.heading}`),
    ...goals(grounds),
    heading("part", `II. ${requirements.heading}`),
    ...requirements.gaps.map((text) => bodyParagraph(`- ${text}.`)),
    heading("part", `III. ${words.scope.heading}`),
    ...scope(named),
    heading("part", `IV. ${words.contents.heading}`),
    ...contents(grounds),
    heading("part", `V. ${money.heading}`),
    bodyParagraph(money.estimate),
    bodyParagraph(`- ${money.gap}.`),
    ...moneyByYear(grounds.provincial.period),
    bodyParagraph(money.details),
    heading("part", `VI. ${solutions.heading}`),
    ...solutions.items.flatMap(([title, text], index) => section(index + 1, title, `- ${text}.`)),
    heading("part", `VII. ${words.organisation.heading}`),
    ...organisation(grounds, named),
  ];
}
