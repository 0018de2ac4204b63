import { dongNai } from "../../../src/packs/dong-nai/index.js";
import type { Statement } from "../statement.js";
import { activityStatements } from "./activity-rules.js";
import { beneficiaryStatements } from "./beneficiary-rules.js";
import { matrixStatements } from "./category-matrix.js";
import { noticeStatements, priorityStatements } from "./conditions-beside.js";
import { advanceStatements, figureStatements } from "./figure-table.js";
import { periodStatements } from "./periods.js";
import { decidableStatements, sizeStatements, tradeStatements, transitionStatements } from "./size-and-trade.js";

/** What we hold to be true of the law, beside the worked cases: written from the sources, entry by entry. */
export const statements: readonly Statement[] = [
  ...beneficiaryStatements,
  ...matrixStatements,
  ...activityStatements,
  ...noticeStatements,
  ...priorityStatements,
  ...figureStatements,
  ...advanceStatements,
  ...sizeStatements,
  ...tradeStatements,
  ...transitionStatements,
  ...decidableStatements,
  ...periodStatements(dongNai.entries),
];
