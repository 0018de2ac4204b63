import type { BilingualText } from "../basis/index.js";
import type { Operator } from "../rules/index.js";

function listed(values: readonly BilingualText[], language: keyof BilingualText): string {
  return values.map((value) => value[language]).join(", ");
}

type Comparison = (label: BilingualText, values: readonly BilingualText[]) => BilingualText;

/** A comparison in words, around the value. */
function comparison(vi: (value: string) => string, en: (value: string) => string): Comparison {
  return (label, values) => ({
    vi: `${label.vi}${vi(listed(values, "vi"))}`,
    en: `${label.en}${en(listed(values, "en"))}`,
  });
}

const isValue = comparison(
  (value) => `: ${value}`,
  (value) => `: ${value}`,
);
const isNotValue = comparison(
  (value) => ` không phải ${value}`,
  (value) => ` is not ${value}`,
);
const isOneOf = comparison(
  (value) => `, một trong: ${value}`,
  (value) => `, one of: ${value}`,
);
const isNoneOf = comparison(
  (value) => `, không thuộc: ${value}`,
  (value) => `, none of: ${value}`,
);

/** A list of one is that one. */
function oneOrMore(one: Comparison, more: Comparison): Comparison {
  return (label, values) => (values.length === 1 ? one(label, values) : more(label, values));
}

function joinedBy(vi: string, en: string) {
  return (parts: readonly BilingualText[], isInside: boolean): BilingualText => {
    const text = { vi: parts.map((part) => part.vi).join(vi), en: parts.map((part) => part.en).join(en) };
    return isInside ? { vi: `(${text.vi})`, en: `(${text.en})` } : text;
  };
}

/** Words for the rule language. */
export const conditionMessages = {
  activity: { vi: "Nội dung hỗ trợ", en: "Activity" },
  yesOrNo: (label: BilingualText, isYes: boolean): BilingualText => ({
    vi: `${label.vi}: ${isYes ? "có" : "không"}`,
    en: `${label.en}: ${isYes ? "yes" : "no"}`,
  }),
  heading: {
    all: { vi: "Tất cả các điều sau", en: "All of these" },
    any: { vi: "Ít nhất một điều sau", en: "At least one of these" },
  },
  joined: { all: joinedBy("; và ", "; and "), any: joinedBy("; hoặc ", "; or ") },
  compared: {
    equal: isValue,
    notEqual: isNotValue,
    in: oneOrMore(isValue, isOneOf),
    notIn: oneOrMore(isNotValue, isNoneOf),
    lessThan: comparison(
      (value) => `: dưới ${value}`,
      (value) => `: below ${value}`,
    ),
    lessThanInclusive: comparison(
      (value) => `: không quá ${value}`,
      (value) => `: at most ${value}`,
    ),
    greaterThan: comparison(
      (value) => `: trên ${value}`,
      (value) => `: more than ${value}`,
    ),
    greaterThanInclusive: comparison(
      (value) => `: từ ${value} trở lên`,
      (value) => `: ${value} or more`,
    ),
    contains: comparison(
      (value) => ` có ${value}`,
      (value) => ` includes ${value}`,
    ),
    doesNotContain: comparison(
      (value) => ` không có ${value}`,
      (value) => ` does not include ${value}`,
    ),
  } satisfies Readonly<Record<Operator, Comparison>>,
  opposite: {
    equal: "notEqual",
    notEqual: "equal",
    in: "notIn",
    notIn: "in",
    lessThan: "greaterThanInclusive",
    lessThanInclusive: "greaterThan",
    greaterThan: "lessThanInclusive",
    greaterThanInclusive: "lessThan",
    contains: "doesNotContain",
    doesNotContain: "contains",
  } satisfies Readonly<Record<Operator, Operator>>,
};
