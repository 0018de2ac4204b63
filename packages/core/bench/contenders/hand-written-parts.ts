import type { Facts, FactValue } from "../../src/rules/index.js";
import { bound } from "./tests-by-hand.js";

/** A place that passes the test of place by itself. */
export function isOutsideCityWards(area: FactValue | undefined): boolean {
  return (
    area === "province-commune" ||
    area === "province-ward" ||
    area === "province-special-zone" ||
    area === "city-commune" ||
    area === "city-special-zone"
  );
}

/** One of the five legal forms. */
export function isSupportedForm(form: FactValue | undefined): boolean {
  return (
    form === "enterprise" ||
    form === "cooperative" ||
    form === "cooperative-union" ||
    form === "cooperative-group" ||
    form === "household-business"
  );
}

/** A trade on the list, or one that an officer found to be. */
export function isSupportedTrade(f: Facts): boolean {
  const standing = f["trade.standing"];
  return (
    standing === "listed" ||
    (standing === "listed-in-difficult-areas" && f["place.isInDifficultArea"] === true) ||
    (standing === "needs-review" && f["judgements.tradeIsEligible"] === true)
  );
}

/** Equipment of a form and for a use that can be supported. */
export function isSupportedEquipment(f: Facts): boolean {
  const form = f["project.equipmentForm"];
  const use = f["project.equipmentUse"];
  return (
    (form === "single" || form === "set" || form === "same-type-group" || form === "technology-line") &&
    (use === "production" || use === "pollution-treatment")
  );
}

const boundByTrades: ReadonlySet<FactValue> = new Set(bound);

/** An activity for which somebody may apply whom the trade list binds. */
export function isBoundByTrades(activity: FactValue | undefined): boolean {
  return activity === "advanced-machinery" || (activity !== undefined && boundByTrades.has(activity));
}
