import type { PlainDate } from "@khuyencong/core/basis";
import { useSearchParams } from "@solidjs/router";
import { createMemo, createSignal } from "solid-js";
import { chosenDateOf, dateParameterOf } from "../../../data/chosen-date";
import { communes, province } from "../../../data/dong-nai";
import { type PlaceResult, placeResultOn } from "../../../data/place-test";
import { dayInVietnam } from "../../../data/today";

/** What map, list and legend share: the day, the result of every unit on it, and the unit pointed at or chosen. */
export function createPlaceState() {
  // The clock is read here, at the edge, and only once: the page must not change its mind at midnight.
  const today = dayInVietnam(new Date());
  const [parameters, setParameters] = useSearchParams<{ ngay: string; xa: string }>();
  const chosen = createMemo(() => chosenDateOf(parameters.ngay, today));
  const date = () => chosen().date;
  const setDate = (day: PlainDate) => setParameters({ ngay: dateParameterOf(day, today) }, { replace: true });

  const results = createMemo(
    () => new Map(communes.map((commune) => [commune.code, placeResultOn(province, commune, date())] as const)),
  );
  const resultOf = (code: string): PlaceResult => results().get(code) ?? "outside-coverage";
  const countOf = (result: PlaceResult) => [...results().values()].filter((value) => value === result).length;

  const selected = () => communes.find((commune) => commune.code === parameters.xa);
  const select = (code: string | undefined) => setParameters({ xa: code }, { replace: true });

  // The unit under the pointer or the list's cursor; passing, so not in the address.
  const [pointedAt, pointAt] = createSignal<string>();

  return {
    today,
    date,
    setDate,
    unreadableDate: () => chosen().unreadable,
    resultOf,
    countOf,
    selected,
    select,
    pointedAt,
    pointAt,
  };
}

export type PlaceState = ReturnType<typeof createPlaceState>;
