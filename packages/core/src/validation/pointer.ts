function escaped(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

/**
 * A JSON Pointer (RFC 6901) from its steps; names with `/` and `~` are escaped.
 *
 * @example
 * ```ts
 * import { pointerOf } from "@khuyencong/core/validation";
 * pointerOf(["projects", 0, "a/b"]); // => "/projects/0/a~1b"
 * ```
 */
export function pointerOf(steps: readonly PropertyKey[]): string {
  let pointer = "";
  for (const step of steps) pointer += `/${typeof step === "number" ? step : escaped(String(step))}`;
  return pointer;
}

/**
 * The steps of a JSON Pointer.
 *
 * @example
 * ```ts
 * import { stepsOf } from "@khuyencong/core/validation";
 * stepsOf("/projects/0/a~1b"); // => ["projects", "0", "a/b"]
 * ```
 */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * What a pointer leads to in a raw value; `undefined` where nothing stands. Never follows a prototype.
 *
 * @example
 * ```ts
 * import { valueAtSteps } from "@khuyencong/core/validation";
 * valueAtSteps({ projects: [{ year: 2026 }] }, ["projects", 0, "year"]); // => 2026
 * valueAtSteps({}, ["constructor"]); // => undefined
 * ```
 */
export function valueAtSteps(raw: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    raw,
  );
}
