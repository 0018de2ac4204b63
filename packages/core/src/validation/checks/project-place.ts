import { findCommuneByCode } from "../../place/index.js";
import { type Check, communeDuty } from "../check.js";
import { makeFinding } from "../make-finding.js";
import { phrases } from "../messages/phrases.js";
import { unitName } from "../names.js";

/** Each project produces in this commune; a place that is not stated is asked for by the decision itself. */
export const checkProjectPlace: Check = (input) => {
  const { programme, rulebook } = input;
  const { territory } = rulebook.pack;
  const own = findCommuneByCode(territory, programme.commune.code);
  if (own === undefined) return [];
  return programme.projects.flatMap(({ name, application }, row) => {
    const code = application.production?.commune;
    if (code === undefined || code === own.code) return [];
    const elsewhere = findCommuneByCode(territory, code);
    const found = elsewhere === undefined ? phrases.unknownPlace(code) : unitName(elsewhere, rulebook.asOf);
    return makeFinding("project.place-elsewhere", {
      at: ["projects", row, "application", "production", "commune"],
      slots: { name, found, expected: unitName(own, rulebook.asOf) },
      citations: communeDuty(input),
    });
  });
};
