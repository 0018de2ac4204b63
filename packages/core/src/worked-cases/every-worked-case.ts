import { clusterAndEnvironmentCases } from "./activities/clusters-and-environment.js";
import { informationAndOrganisationCases } from "./activities/information-and-organisation.js";
import { productAndConsultancyCases } from "./activities/products-and-consultancy.js";
import { technologyCases } from "./activities/technology.js";
import { trainingAndManagementCases } from "./activities/training-and-management.js";
import { type WorkedCase, workedCases } from "./worked-cases.js";

/**
 * Every worked case: the hard ones, and of each activity one in order, one refused and one of which not enough is
 * known. Made when asked for, so that a page that shows an example does not carry all of them.
 *
 * @example
 * ```ts
 * import { everyWorkedCase } from "@khuyencong/core/worked-cases";
 * everyWorkedCase().some(({ id }) => id === "trademark.in-order"); // => true
 * ```
 */
export function everyWorkedCase(): readonly WorkedCase[] {
  return [
    ...workedCases,
    ...trainingAndManagementCases(),
    ...technologyCases(),
    ...productAndConsultancyCases(),
    ...informationAndOrganisationCases(),
    ...clusterAndEnvironmentCases(),
  ];
}
