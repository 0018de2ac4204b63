/** A list is a set of choices; the empty list is a known answer, an absent list is not. */
export type FactValue = boolean | number | string | readonly string[];

/** Named facts of one case; a fact that is absent or `undefined` is not known. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** What values a fact can take. Numbers are whole: đồng, people, events. */
export type FactType =
  | { readonly type: "boolean" }
  | { readonly type: "whole-number" }
  | { readonly type: "choice"; readonly choices: readonly string[] }
  | { readonly type: "list"; readonly choices: readonly string[] };

/** The facts that rules may read, by name. */
export type FactVocabulary = Readonly<Record<string, FactType>>;

/**
 * The type of a fact, or `undefined` when the vocabulary does not have it. Safe for names such as `__proto__`.
 *
 * @example
 * ```ts
 * import { factTypeOf } from "@khuyencong/core/rules";
 * factTypeOf({}, "__proto__"); // => undefined
 * ```
 */
export function factTypeOf(vocabulary: FactVocabulary, name: string): FactType | undefined {
  return Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
}

/**
 * Whether a value is one that a fact of this type can take.
 *
 * @example
 * ```ts
 * import { fitsFactType } from "@khuyencong/core/rules";
 * fitsFactType({ type: "whole-number" }, "100"); // => false
 * ```
 */
export function fitsFactType(type: FactType, value: unknown): boolean {
  switch (type.type) {
    case "boolean":
      return typeof value === "boolean";
    case "whole-number":
      return Number.isSafeInteger(value);
    case "choice":
      return typeof value === "string" && type.choices.includes(value);
    case "list":
      return Array.isArray(value) && value.every((item) => typeof item === "string" && type.choices.includes(item));
  }
}
