import type { PlainDate } from "@khuyencong/core/basis";
import { useSearchParams } from "@solidjs/router";
import { createMemo } from "solid-js";
import { chosenDateOf, dateParameterOf } from "../../data/chosen-date";
import { dayInVietnam } from "../../data/today";

/** The day on which the page looks at the law. */
export function createRulesDay() {
  // The clock is read here, at the edge, and only once: the page must not change its mind at midnight.
  const today = dayInVietnam(new Date());
  const [parameters, setParameters] = useSearchParams<{ ngay: string }>();
  const chosen = createMemo(() => chosenDateOf(parameters.ngay, today));
  return {
    today,
    day: () => chosen().date,
    setDay: (day: PlainDate) => setParameters({ ngay: dateParameterOf(day, today) }, { replace: true }),
    /** What stands in the address where it is no day. */
    unreadable: () => chosen().unreadable,
    /** The parameter that carries the chosen day to another address; none for today. */
    parameter: () => dateParameterOf(chosen().date, today),
    parameterFor: (day: PlainDate) => dateParameterOf(day, today),
  };
}

export type RulesDay = ReturnType<typeof createRulesDay>;
