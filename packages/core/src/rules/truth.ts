/**
 * Three values: a missing fact makes a condition neither true nor false.
 * The logic is Kleene's: `all` fails as soon as one part fails, `any` holds as soon as one part holds.
 */
export type Truth = boolean | "unknown";

/**
 * The opposite; what is not known stays not known.
 *
 * @example
 * ```ts
 * import { negate } from "@khuyencong/core/rules";
 * negate("unknown"); // => "unknown"
 * ```
 */
export function negate(truth: Truth): Truth {
  return truth === "unknown" ? "unknown" : !truth;
}

/**
 * Whether every part holds; of nothing, `true`.
 *
 * @example
 * ```ts
 * import { everyTruth } from "@khuyencong/core/rules";
 * everyTruth([true, "unknown", false]); // => false
 * ```
 */
export function everyTruth(parts: readonly Truth[]): Truth {
  let result: Truth = true;
  for (const part of parts) {
    if (part === false) return false;
    if (part === "unknown") result = "unknown";
  }
  return result;
}

/**
 * Whether some part holds; of nothing, `false`.
 *
 * @example
 * ```ts
 * import { someTruth } from "@khuyencong/core/rules";
 * someTruth([false, "unknown"]); // => "unknown"
 * ```
 */
export function someTruth(parts: readonly Truth[]): Truth {
  let result: Truth = false;
  for (const part of parts) {
    if (part === true) return true;
    if (part === "unknown") result = "unknown";
  }
  return result;
}
