import type { Change, ValidationCode } from "@khuyencong/core/validation";
import { withChanges } from "@khuyencong/core/validation";
import { type Fault, inProject, isMachinery, type Project, type Seeds, type Site, withoutAccents } from "./fault.js";

const funds: readonly ValidationCode[] = ["programme.projects-exceed-money", "programme.projects-exceed-other-funds"];

/** One more row made from the project of the site; the money of its year and the target were not meant for two. */
function copied(
  changes: (project: Project) => readonly Change[],
  companions: readonly ValidationCode[] = [],
  fits: (site: Site) => boolean = () => true,
): Fault {
  return {
    changes: ({ programme, project }) => [
      [["projects", programme.projects.length], withChanges(project, changes(project))],
    ],
    fits,
    companions: [...funds, "target.fewer-than-projects", "beneficiary.same-activity-again", ...companions],
    touches: ["projects"],
  };
}

const million = 1_000_000;
const peers = ({ programme, project }: Site) =>
  programme.projects.filter(({ application }) => application.activity === project.application.activity).length;
const hasPeers = (site: Site) => peers(site) > 3;

const nextYear = ({ year }: Project): readonly Change[] => [
  [["year"], year + 1],
  [["application", "planYear"], year + 1],
];
const beforeLastYear = ({ project }: Site) => project.year < 2030;

/** A ward of the city since 30/04/2026, in a plan year that the transition leaves open. */
const becameWard = ({ commune, project }: Site) => commune.kinds.length > 1 && project.year <= 2027;

export const projectFaults = {
  "project.repeated": [
    copied(() => [], ["project.name-alike"]),
    copied(({ name }) => [[["name"], name.toLocaleUpperCase("vi")]]),
  ],
  "project.name-alike": [copied(({ name }) => [[["name"], withoutAccents(name)]])],
  "project.unknown-activity": [
    inProject(() => [[["application", "activity"], "machinery"]], {
      companions: ["project.not-judged"],
      touches: ["targets"],
    }),
  ],
  "project.year-outside-period": [
    inProject(() => [[["year"], 2033]], { companions: ["project.plan-year-differs"], touches: ["projects"] }),
  ],
  "project.plan-year-differs": [
    inProject(({ year }) => [[["application", "planYear"], year + 1]], {
      fits: (site) => beforeLastYear(site) && isMachinery(site),
    }),
  ],
  "project.place-elsewhere": [
    inProject((_, __, { elsewhere }) => [[["application", "production", "commune"], elsewhere.code]], {
      fits: isMachinery,
    }),
  ],
  "project.money-does-not-add-up": [
    inProject(({ money }) => [[["money", "total"], money.total + 1]], { companions: ["project.cost-below-total"] }),
  ],
  "project.cost-above-total": [
    inProject(({ money }) => [[["application", "project", "cost"], money.total + 1]], {
      companions: ["project.counterpart-below-remainder"],
    }),
  ],
  "project.cost-below-total": [inProject(({ money }) => [[["application", "project", "cost"], money.total - 1]])],
  "project.stream-mismatch": [
    inProject(() => [[["money", "nationalFund"], 50 * million]], {
      companions: ["project.money-does-not-add-up", "project.support-above-highest"],
    }),
  ],
  "project.nothing-asked": [
    inProject(
      ({ money: { total } }) => [
        [["money", "localFund"], 0],
        [["money", "counterpart"], total],
      ],
      { companions: funds },
    ),
  ],
  "project.counterpart-missing": [
    inProject(
      ({ money: { counterpart } }) => [
        [["money", "counterpart"], 0],
        [["money", "otherFunds"], counterpart],
      ],
      { companions: ["project.double-funding"] },
    ),
  ],
  "project.counterpart-below-remainder": [
    inProject(({ money: { counterpart } }) => [[["money", "counterpart"], counterpart - 1]], {
      companions: ["project.money-does-not-add-up"],
    }),
  ],
  "project.double-funding": [
    inProject(({ money: { counterpart } }) => [
      [["money", "counterpart"], counterpart - 50 * million],
      [["money", "otherFunds"], 50 * million],
    ]),
  ],
  "project.two-streams": [
    inProject(({ money: { counterpart, localFund } }) => [
      [["application", "stream"], undefined],
      [["money", "localFund"], localFund - 50 * million],
      [["money", "nationalFund"], 50 * million],
      [["money", "counterpart"], counterpart],
    ]),
  ],
  "project.unit-cost-outlier": [
    inProject(() => [[["application", "project", "cost"], 20_000 * million]], {
      fits: hasPeers,
      companions: ["project.cost-above-total", "project.counterpart-below-remainder"],
      touches: ["projects"],
    }),
  ],
  "project.unit-cost-low": [
    inProject(() => [[["application", "project", "cost"], 10 * million]], {
      fits: hasPeers,
      companions: ["project.cost-below-total", "project.support-above-highest"],
      touches: ["projects"],
    }),
  ],
  "project.support-above-highest": [
    inProject(
      ({ money: { total } }) => [
        [["money", "localFund"], total - 10 * million],
        [["money", "counterpart"], 10 * million],
      ],
      { companions: funds },
    ),
  ],
  "project.support-depends-on-reading": [
    inProject(
      ({ application: { activity } }) => [
        [["application", "earlierSupport"], [{ activity, amount: 200 * million, year: 2024 }]],
      ],
      { fits: isMachinery },
    ),
  ],
  "project.support-not-computed": [
    inProject(() => [[["application", "project", "cost"], undefined]], { companions: ["project.needs-information"] }),
  ],
  "beneficiary.not-named": [
    inProject(() => [
      [["application", "applicant", "name"], undefined],
      [["implementer"], undefined],
    ]),
  ],
  "beneficiary.near-duplicate": [
    copied(({ implementer = "" }) => [
      [["name"], "Máy ép dầu"],
      [["application", "applicant", "name"], implementer.replace("Công ty", "Cty")],
    ]),
    copied(({ implementer = "" }) => [
      [["name"], "Máy đóng gói"],
      [["application", "applicant", "name"], withoutAccents(implementer)],
    ]),
  ],
  "beneficiary.same-activity-again": [
    copied(
      (project) => [[["name"], "Máy ép dầu"], ...nextYear(project)],
      [],
      (site) => beforeLastYear(site) && isMachinery(site),
    ),
  ],
  "beneficiary.facts-differ": [
    copied(() => [
      [["name"], "Máy ép dầu"],
      [["application", "applicant", "legalForm"], "cooperative"],
    ]),
    copied(() => [
      [["name"], "Máy ép dầu"],
      [["application", "applicant", "insuredWorkers"], 11],
    ]),
  ],
  "beneficiary.earlier-support-not-listed": [
    copied(
      (project) => [[["name"], "Máy ép dầu"], ...nextYear(project)],
      [],
      (site) => beforeLastYear(site) && isMachinery(site),
    ),
  ],
  "beneficiary.earlier-support-in-future": [
    inProject(
      ({ year, application: { activity } }) => [
        [["application", "earlierSupport"], [{ activity, amount: million, year: year + 1 }]],
      ],
      { companions: ["project.support-depends-on-reading"] },
    ),
  ],
  "project.not-eligible": [
    inProject(() => [[["application", "applicant", "insuredWorkers"], 300]], { fits: isMachinery }),
    inProject(() => [[["application", "project", "isNewEquipment"], false]], { fits: isMachinery }),
  ],
  "project.needs-information": [
    inProject(() => [[["application", "project", "isNewEquipment"], undefined]], { fits: isMachinery }),
    inProject(() => [[["application", "project", "raisesResourceEfficiency"], undefined]], {
      fits: (site) => !isMachinery(site),
    }),
  ],
  "project.needs-judgement": [
    inProject(() => [[["application", "category"], "rural-establishment"]], { fits: becameWard }),
    inProject(() => [[["application", "production", "trade", "code"], "3100"]], { fits: isMachinery }),
  ],
  "project.not-judged": [inProject(() => [[["application", "activity"], "trade-fair"]], { touches: ["targets"] })],
} as const satisfies Readonly<Record<string, Seeds>>;
