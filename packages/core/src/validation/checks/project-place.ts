import { findCommuneByCode } from "../../place/index.js";
import { type Check, communeDuty } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { unitName } from "../names.js";
import { phrases } from "../phrases.js";

const { codes, told } = describeFindings({
  "project.place-elsewhere": {
    severity: "error",
    category: "place",
    message: {
      vi: "Đề án “{name}” có nơi sản xuất tại {found}, không thuộc địa bàn {expected}.",
      en: "Project “{name}” produces in {found}, not in {expected}.",
    },
    fix: {
      vi: "Sửa mã xã, phường nơi sản xuất, hoặc chuyển đề án cho xã, phường đó.",
      en: "Correct the commune of production, or pass the project to that commune.",
    },
  },
});

/** Each project produces in this commune; a place that is not stated is asked for by the decision itself. */
export const checkProjectPlace = {
  codes,
  find: (input) => {
    const { programme, rulebook } = input;
    const { territory } = rulebook.pack;
    const own = findCommuneByCode(territory, programme.commune.code);
    if (own === undefined) return [];
    return programme.projects.flatMap(({ name, application }, row) => {
      const code = application.production?.commune;
      if (code === undefined || code === own.code) return [];
      const elsewhere = findCommuneByCode(territory, code);
      const found = elsewhere === undefined ? phrases.unknownPlace(code) : unitName(elsewhere, rulebook.asOf);
      return told("project.place-elsewhere", {
        at: ["projects", row, "application", "production", "commune"],
        slots: { name, found, expected: unitName(own, rulebook.asOf) },
        citations: communeDuty(input),
      });
    });
  },
} satisfies Check;
