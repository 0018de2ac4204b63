import { at, type Fault, type Seeds, type Site } from "./fault.js";

const isOfMachinery = ({ programme }: Site) => programme.targets[0]?.tag === "MAY-MOC";

function oneMore(tag: string, unit: string, activity: string): Fault {
  return {
    changes: ({ programme }) => [
      [
        ["targets", programme.targets.length],
        { tag, name: `Chỉ tiêu ${unit}`, unit, quantity: 1, activities: [activity] },
      ],
    ],
    fits: ({ programme }) => programme.targets.every(({ activities }) => !activities.includes(activity)),
  };
}

export const targetFaults = {
  "programme.target-repeated": [
    at(["targets", 1, "tag"], ({ programme }) => programme.targets[0]?.tag, { companions: ["target.tag-mismatch"] }),
  ],
  "target.unknown-activity": [
    at(["targets", 0, "activities"], () => ["machinery"], { companions: ["target.tag-mismatch"] }),
  ],
  "target.tag-mismatch": [
    at(["targets", 0, "tag"], () => "PHONG-TRUNG-BAY", { companions: ["programme.target-repeated"] }),
    at(["targets", 0, "tag"], () => "BAN-TIN", { companions: ["programme.target-repeated"] }),
  ],
  "target.not-in-province": [oneMore("CO-SO-DU-LIEU", "cơ sở dữ liệu", "database")],
  "target.tag-spelling": [oneMore("BANTIN", "danh mục", "database"), oneMore("MAYMOC", "cơ sở", "database")],
  "target.unit-differs": [at(["targets", 0, "unit"], () => "máy", { fits: isOfMachinery })],
  "target.above-province": [
    at(["targets", 0, "quantity"], (_, random) => random.whole(49, 500), { fits: isOfMachinery }),
  ],
  "target.without-project": [oneMore("DOAN-HOC-TAP", "đoàn", "staff-study-tour")],
  "target.fewer-than-projects": [
    {
      changes: () => [[["targets", 0, "quantity"], 1]],
      fits: ({ programme, project }) =>
        programme.projects.filter(({ application }) => application.activity === project.application.activity).length >
        1,
      touches: ["projects"],
    },
  ],
  "project.without-target": [at(["targets"], ({ programme }) => programme.targets.slice(1), { touches: ["projects"] })],
} as const satisfies Readonly<Record<string, Seeds>>;
