import { expect, it } from "vitest";
import { applicationSchema } from "../facts/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { everyWorkedCase } from "../worked-cases/index.js";
import { communeProgrammeSchema } from "./commune-programme.js";
import { decidedProject } from "./decided-project.js";
import { programmeInOrder } from "./programme-in-order.js";

it("what the rules that did not simply hold say comes first, in their order", () => {
  const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-16" });
  const [project] = communeProgrammeSchema.parse(programmeInOrder()).projects;
  if (project === undefined) throw new Error("the programme in order has a project");
  for (const { id, application } of everyWorkedCase()) {
    const decided = decidedProject(rulebook, { ...project, application: applicationSchema.parse(application) });
    const ofRules = decided.findings.filter(({ code }) => code.startsWith("rule."));
    expect(ofRules, id).toEqual(decided.findings.slice(0, ofRules.length));
    expect(
      ofRules.map(({ code }) => code),
      id,
    ).toEqual(decided.tellingRules.map(({ entry }) => `rule.${entry.id}`));
  }
});
