import { decide } from "../../src/eligibility/index.js";
import type { Contender } from "../contender.js";

/** From the raw application to the whole answer: check, facts, all rules under all readings, support, advance, findings. */
export const ourDecision: Contender = {
  name: "khuyencong, `decide`",
  kind: "whole decision",
  pass: (cases) => {
    let held = 0;
    for (const { rulebook, application } of cases) {
      for (const { status } of decide(rulebook, application).rules) if (status === "held") held++;
    }
    return held;
  },
};
