import { plainDate } from "../../basis/index.js";
import { decidableKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { activityCondition, defineEntry, isActivity, isTrue } from "../national/index.js";

const from = plainDate("2026-01-07");
const citation = { instrument: "qd-33-2026-dong-nai", section: "IV.2" };

/** Machinery that an establishment itself developed and built: read only in Decision 33, so decided only here. */
export const selfMadeMachinery: readonly UnknownEntry[] = [
  {
    ...activityCondition(
      "self-made-and-recognised",
      { citation, from, assurance: "verified" },
      {
        title: { vi: "Máy tự chế, được công nhận", en: "Self-made and recognised" },
        appliesWhen: isActivity("self-made-machinery"),
        requires: {
          all: [isTrue("project.isMadeByApplicant"), isTrue("project.isRecognisedByCompetentBody")],
        },
        held: {
          vi: "Máy do cơ sở tự nghiên cứu, chế tạo, ứng dụng hiệu quả và được cấp có thẩm quyền công nhận.",
          en: "The applicant built the machine, uses it well, and a competent body recognised it.",
        },
        failed: {
          vi: "Máy không do cơ sở tự chế tạo, chưa ứng dụng hiệu quả, hoặc chưa được cấp có thẩm quyền công nhận.",
          en: "The machine was not built by the applicant, is not in effective use, or is not recognised.",
        },
      },
    ),
    questions: ["self-made-machinery-body"],
  },
  defineEntry(decidableKind, {
    id: "decidable-activities.dong-nai",
    inForceFrom: from,
    citations: [citation],
    assurance: "verified",
    value: { activities: ["self-made-machinery"] },
  }),
];
