import type { Finding } from "../../basis/index.js";
import { fieldLabel } from "../../facts/index.js";
import { tidySpelling } from "../../place/index.js";
import type { Check } from "../check.js";
import type { CommuneProject } from "../commune-programme.js";
import { describeFindings } from "../describe-findings.js";
import { pointerOf, valueAtSteps } from "../pointer.js";
import { type NameKeys, nameKeysOfList } from "../written-name.js";

const { codes, told } = describeFindings({
  "beneficiary.not-named": {
    severity: "note",
    category: "beneficiary",
    message: {
      vi: "Đề án “{name}” chưa ghi tên đơn vị thụ hưởng, cũng chưa ghi đơn vị thực hiện.",
      en: "Project “{name}” names neither its beneficiary nor who carries it out.",
    },
    fix: { vi: "Ghi tên đơn vị khi đã biết.", en: "Name it once it is known." },
  },
  "beneficiary.near-duplicate": {
    severity: "warning",
    category: "beneficiary",
    message: {
      vi: "Đơn vị “{name}” có tên gần giống “{other}” ở đề án “{project}”: có thể là một đơn vị.",
      en: "“{name}” is named almost like “{other}” of project “{project}”: they may be one.",
    },
    fix: {
      vi: "Nếu là một đơn vị, ghi tên thống nhất theo giấy đăng ký; nếu không, ghi đủ tên để phân biệt.",
      en: "If they are one, write its registered name everywhere; otherwise write the names in full.",
    },
  },
  "beneficiary.same-activity-again": {
    severity: "warning",
    category: "beneficiary",
    message: {
      vi: "Đơn vị “{name}” có từ hai đề án cùng nội dung hoạt động; đề án trước là “{project}” (năm {year}).",
      en: "“{name}” has more than one project of the same activity; the earlier is “{project}” ({year}).",
    },
    fix: {
      vi: "Kiểm tra có trùng nội dung chi không; nếu là hai phần việc khác nhau thì ghi rõ trong đề án.",
      en: "See whether the same cost is met twice; if the works differ, say so.",
    },
  },
  "beneficiary.facts-differ": {
    severity: "warning",
    category: "beneficiary",
    message: {
      vi: "Đơn vị “{name}”: mục “{field}” ghi khác với đề án “{project}”.",
      en: "“{name}”: “{field}” differs from what project “{project}” says.",
    },
    fix: { vi: "Kiểm tra lại và ghi thống nhất ở các đề án.", en: "Check it and write the same in each project." },
  },
  "beneficiary.earlier-support-not-listed": {
    severity: "note",
    category: "beneficiary",
    message: {
      vi: "Đơn vị “{name}” được dự kiến hỗ trợ ở đề án “{project}” năm {year}, nhưng hồ sơ của đề án sau chưa kê khoản này.",
      en: "“{name}” is to be supported by project “{project}” in {year}, which the later application does not list.",
    },
    fix: {
      vi: "Kê khoản hỗ trợ năm {year} vào phần hỗ trợ đã nhận khi đề án trước được duyệt.",
      en: "List the support of {year} once the earlier project is approved.",
    },
  },
  "beneficiary.earlier-support-in-future": {
    severity: "error",
    category: "period",
    message: {
      vi: "Đề án “{name}” năm {year} kê khoản hỗ trợ đã nhận của năm {supported}, muộn hơn năm của đề án.",
      en: "Project “{name}” of {year} lists earlier support of {supported}, which is later.",
    },
    fix: { vi: "Sửa năm đã nhận hỗ trợ.", en: "Correct the year of that support." },
  },
});

interface Listed {
  readonly project: CommuneProject;
  readonly row: number;
  readonly beneficiary: string;
  readonly keys: NameKeys;
}

function at({ row }: Listed, ...steps: readonly (string | number)[]) {
  return ["projects", row, "application", ...steps];
}

function groupedBy(listed: readonly Listed[], keyOf: (member: Listed) => string): readonly (readonly Listed[])[] {
  const groups = new Map<string, Listed[]>();
  for (const member of listed) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Each other way of writing a name is told once, where it first stands. */
function nearDuplicates(group: readonly Listed[]): readonly Finding[] {
  const [first] = group;
  if (first === undefined) return [];
  const spellings = new Set([tidySpelling(first.beneficiary)]);
  return group.flatMap((member) => {
    const spelling = tidySpelling(member.beneficiary);
    if (spellings.has(spelling)) return [];
    spellings.add(spelling);
    const slots = { name: member.beneficiary, other: first.beneficiary, project: first.project.name };
    return told("beneficiary.near-duplicate", { at: at(member, "applicant", "name"), slots });
  });
}

function sameActivityAgain(group: readonly Listed[]): readonly Finding[] {
  const firsts = new Map<string, CommuneProject>();
  return group.flatMap((member) => {
    const { activity } = member.project.application;
    const first = firsts.get(activity);
    if (first === undefined) {
      firsts.set(activity, member.project);
      return [];
    }
    const slots = { name: member.beneficiary, project: first.name, year: first.year };
    return told("beneficiary.same-activity-again", { at: at(member, "activity"), slots });
  });
}

const lasting = [
  ["applicant", "legalForm"],
  ["production", "commune"],
  ["production", "trade", "code"],
];
/** What an application states of the year before: it may change from one plan to the next. */
const yearly = [
  ["applicant", "insuredWorkers"],
  ["applicant", "revenue"],
  ["applicant", "capital"],
];

function differing(field: readonly string[], group: readonly Listed[]): readonly Finding[] {
  const statedBy = ({ project }: Listed) => valueAtSteps(project.application, field);
  const stated = group.filter((member) => statedBy(member) !== undefined);
  const [first] = stated;
  if (first === undefined) return [];
  return stated
    .filter((member) => statedBy(member) !== statedBy(first))
    .map((member) => {
      const slots = { name: member.beneficiary, field: fieldLabel(pointerOf(field)), project: first.project.name };
      return told("beneficiary.facts-differ", { at: at(member, ...field), slots });
    });
}

function factsDiffer(group: readonly Listed[]): readonly Finding[] {
  const ofOneYear = groupedBy(group, ({ project }) => String(project.year));
  return [
    ...lasting.flatMap((field) => differing(field, group)),
    ...ofOneYear.flatMap((members) => yearly.flatMap((field) => differing(field, members))),
  ];
}

const isSupported = ({ money }: CommuneProject) => money.localFund + money.nationalFund > 0;

function isListedIn({ application }: CommuneProject, { year, application: earlier }: CommuneProject): boolean {
  const { earlierSupport } = application;
  // A list that is not there says nothing; the decision asks for it.
  if (earlierSupport === undefined) return true;
  return earlierSupport.some((support) => support.year === year && support.activity === earlier.activity);
}

/** Later projects are compared with the nearest earlier one: what came before that is in its own list. */
function notListed(group: readonly Listed[]): readonly Finding[] {
  const found: Finding[] = [];
  let earlier: CommuneProject | undefined;
  let ofThisYear: CommuneProject | undefined;
  let thisYear: number | undefined;
  for (const member of group.toSorted((first, second) => first.project.year - second.project.year)) {
    const { project, beneficiary } = member;
    if (project.year !== thisYear) {
      earlier = ofThisYear ?? earlier;
      ofThisYear = undefined;
      thisYear = project.year;
    }
    if (isSupported(project)) ofThisYear = project;
    if (earlier === undefined || isListedIn(project, earlier)) continue;
    const slots = { name: beneficiary, project: earlier.name, year: earlier.year };
    found.push(told("beneficiary.earlier-support-not-listed", { at: at(member, "earlierSupport"), slots }));
  }
  return found;
}

function ofOneProject(project: CommuneProject, row: number): readonly Finding[] {
  const { name, year, application, implementer } = project;
  const notNamed =
    application.applicant?.name === undefined && implementer === undefined
      ? [told("beneficiary.not-named", { at: ["projects", row, "application", "applicant", "name"], slots: { name } })]
      : [];
  const inFuture = (application.earlierSupport ?? []).flatMap((support, index) =>
    support.year <= year
      ? []
      : told("beneficiary.earlier-support-in-future", {
          at: ["projects", row, "application", "earlierSupport", index, "year"],
          slots: { name, year, supported: support.year },
        }),
  );
  return [...notNamed, ...inFuture];
}

/** The same establishment over all projects: written one way, described one way, not paid twice for one thing. */
export const checkBeneficiary = {
  codes,
  find: ({ programme }) => {
    const keysOf = nameKeysOfList();
    const listed = programme.projects.flatMap((project, row): readonly Listed[] => {
      const beneficiary = project.application.applicant?.name;
      return beneficiary === undefined ? [] : [{ project, row, beneficiary, keys: keysOf(beneficiary) }];
    });
    const same = groupedBy(listed, ({ keys }) => keys.same);
    return [
      ...programme.projects.flatMap(ofOneProject),
      ...groupedBy(listed, ({ keys }) => keys.alike).flatMap(nearDuplicates),
      ...same.flatMap(sameActivityAgain),
      ...same.flatMap(factsDiffer),
      ...same.flatMap(notListed),
    ];
  },
} satisfies Check;
