import { assuranceLabels, type Dong, dong, type Finding, formatMillions, sumOf } from "../../basis/index.js";
import type { SupportAnswer } from "../../funding/index.js";
import type { Check } from "../check.js";
import type { CommuneProject } from "../commune-programme.js";
import { describeFindings } from "../describe-findings.js";
import { phrases } from "../phrases.js";

const { codes, told } = describeFindings({
  "project.support-above-highest": {
    severity: "error",
    category: "money",
    message: {
      vi: "Đề án “{name}”: đề nghị hỗ trợ {asked} triệu đồng, cao hơn mức tối đa {highest} triệu đồng (thừa {excess}). {words}",
      en: "Project “{name}” asks for {asked} million đồng, more than the highest of {highest} million đồng (by {excess}). {words}",
    },
    fix: {
      vi: "Giảm mức hỗ trợ xuống không quá {highest} triệu đồng và tăng phần đối ứng tương ứng.{priority} Mức này: {assurance}.",
      en: "Ask for at most {highest} million đồng and raise the counterpart accordingly.{priority} This level: {assurance}.",
    },
  },
  "project.support-depends-on-reading": {
    severity: "warning",
    category: "money",
    message: {
      vi: "Đề án “{name}”: đề nghị hỗ trợ {asked} triệu đồng; đơn vị đã được hỗ trợ trước đây nên mức tối đa tùy cách hiểu quy định, từ {lowest} đến {highest} triệu đồng.",
      en: "Project “{name}” asks for {asked} million đồng; because of earlier support the highest depends on how the text is read: {lowest} to {highest} million đồng.",
    },
    fix: {
      vi: "Xin ý kiến Sở Công Thương trước khi ghi mức hỗ trợ trên {lowest} triệu đồng.",
      en: "Ask the Department before going above {lowest} million đồng.",
    },
  },
  "project.support-not-computed": {
    severity: "note",
    category: "money",
    message: {
      vi: "Đề án “{name}”: chưa so được mức đề nghị hỗ trợ {asked} triệu đồng với mức tối đa. {why}",
      en: "Project “{name}”: the support of {asked} million đồng could not be compared with the highest. {why}",
    },
    fix: { vi: "Đối chiếu với quy định về mức chi hiện hành.", en: "Compare it with the levels in force." },
  },
});

type Computed = Extract<SupportAnswer, { readonly status: "computed" }>;
type Split = Extract<SupportAnswer, { readonly status: "depends-on-reading" }>;
type Sum = Computed["sum"];

interface Asked {
  readonly name: string;
  readonly asked: Dong;
  readonly at: readonly PropertyKey[];
}

function aboveHighest({ name, asked, at }: Asked, ground: Computed["ground"], sum: Sum): readonly Finding[] {
  if (asked <= sum.highest) return [];
  const { priorityCeiling } = sum;
  const slots = {
    name,
    asked: formatMillions(asked),
    highest: formatMillions(sum.highest),
    excess: formatMillions(dong(asked - sum.highest)),
    words: sum.words,
    priority: priorityCeiling === undefined ? phrases.nothing : phrases.withPriority(formatMillions(priorityCeiling)),
    assurance: {
      vi: assuranceLabels[ground.assurance].vi.toLocaleLowerCase("vi"),
      en: assuranceLabels[ground.assurance].en.toLowerCase(),
    },
  };
  const citations = [...ground.citations, ...(ground.capFactor?.citations ?? [])];
  return [told("project.support-above-highest", { at, slots, citations })];
}

/** Above every reading is too much; above the least of them, a person must say which reading holds. */
function aboveSomeReading(support: Asked, { ground, readings }: Split): readonly Finding[] {
  const sums = readings.map(({ sum }) => sum).sort((first, second) => first.highest - second.highest);
  const [lowest] = sums;
  const highest = sums.at(-1);
  if (lowest === undefined || highest === undefined || support.asked <= lowest.highest) return [];
  if (support.asked > highest.highest) return aboveHighest(support, ground, highest);
  const slots = {
    name: support.name,
    asked: formatMillions(support.asked),
    lowest: formatMillions(lowest.highest),
    highest: formatMillions(highest.highest),
  };
  return [told("project.support-depends-on-reading", { at: support.at, slots, citations: ground.citations })];
}

function notComputed({ name, asked, at }: Asked, answer: SupportAnswer): readonly Finding[] {
  if (asked === 0) return [];
  const why =
    answer.status === "no-figure"
      ? answer.why
      : answer.status === "outside-coverage"
        ? phrases.noLevelOnDay
        : phrases.informationForSupport;
  const citations = "ground" in answer ? (answer.ground?.citations ?? []) : [];
  return [told("project.support-not-computed", { at, slots: { name, asked: formatMillions(asked), why }, citations })];
}

/** The fund where the greater part of the support stands: there the officer looks first. */
function fundOf({ money }: CommuneProject): string {
  return money.nationalFund > money.localFund ? "nationalFund" : "localFund";
}

/** The support each project asks for against the highest that the law allows: the ratio, the cap or the cost. */
export const checkProjectSupport = {
  codes,
  find: ({ programme, decisions }) =>
    programme.projects.flatMap((project, row) => {
      const support = decisions[row]?.support;
      if (support === undefined || !("answer" in support)) return [];
      const asked = sumOf([project.money.localFund, project.money.nationalFund]);
      const subject = { name: project.name, asked, at: ["projects", row, "money", fundOf(project)] };
      const { answer } = support;
      if (answer.status === "computed") return aboveHighest(subject, answer.ground, answer.sum);
      if (answer.status === "depends-on-reading") return aboveSomeReading(subject, answer);
      return notComputed(subject, answer);
    }),
} satisfies Check;
