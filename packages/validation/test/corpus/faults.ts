import type { ValidationCode } from "@khuyencong/core/validation";
import type { NotSeeded, Seeds } from "./fault.js";
import { groundsFaults, structureFaults, unitFaults } from "./faults-of-general-data.js";
import { moneyFaults } from "./faults-of-money.js";
import { projectFaults } from "./faults-of-projects.js";
import { targetFaults } from "./faults-of-targets.js";

/** Faults for every code of the catalogue: a new code without any does not compile. */
export const faults: Readonly<Record<ValidationCode, Seeds | NotSeeded>> = {
  ...structureFaults,
  ...unitFaults,
  ...groundsFaults,
  ...moneyFaults,
  ...targetFaults,
  ...projectFaults,
};
