import { type Standing, standingLabels } from "@khuyencong/core/basis";
import { useSearchParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { filterRows, instrumentsCitedBy } from "../model/entry-filter";
import { groupRows } from "../model/entry-groups";
import { useRules } from "../state/rules-context";

/** What stands in the address of the list beside the day. */
type ListParameters = Record<"tim" | "dau" | "noi-dung" | "loai" | "van-ban" | "muc", string>;

/** The filters that are chosen from a list, by the name of their parameter. */
export type ChosenFilter = "dau" | "noi-dung" | "loai" | "van-ban";

/** A pause long enough to be a pause: browsers refuse a page that writes its address at every letter. */
const pause = 300;

function isStanding(text: string): text is Standing {
  return Object.hasOwn(standingLabels, text);
}

/** The list of entries: what is searched for, what fits, and which entry the address names. */
export function createEntriesState() {
  const rules = useRules();
  const [parameters, setParameters] = useSearchParams<ListParameters>();
  const [typed, setTyped] = createSignal(parameters.tim ?? "");
  let waiting: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(waiting));
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(waiting);
    waiting = setTimeout(() => setParameters({ tim: text.trim() || undefined }, { replace: true }), pause);
  };
  // "Back" and a pasted link change the address without the field.
  createEffect(
    on(
      () => parameters.tim ?? "",
      (text) => {
        if (text !== typed().trim()) setTyped(text);
      },
      { defer: true },
    ),
  );

  const standing = () => (parameters.dau !== undefined && isStanding(parameters.dau) ? parameters.dau : undefined);
  const all = createMemo(() => rules.rulebook().entries.map(rules.rowOf));
  const shown = createMemo(() =>
    filterRows(all(), {
      typed: typed().trim() === "" ? undefined : typed(),
      standing: standing(),
      activity: parameters["noi-dung"],
      kind: parameters.loai,
      instrument: parameters["van-ban"],
    }),
  );
  const chosen = (name: ChosenFilter) => (name === "dau" ? standing() : parameters[name]);
  const filtersInUse = () => (["dau", "noi-dung", "loai", "van-ban"] as const).filter((name) => chosen(name)).length;

  return {
    all,
    shown,
    groups: createMemo(() => groupRows(shown())),
    typed,
    type,
    chosen,
    choose: (name: ChosenFilter, value: string | undefined) => setParameters({ [name]: value }, { replace: true }),
    filtersInUse,
    isNarrowed: () => filtersInUse() > 0 || typed().trim() !== "",
    clear: () => {
      clearTimeout(waiting);
      setTyped("");
      const nothing = { tim: undefined, dau: undefined, "noi-dung": undefined, loai: undefined, "van-ban": undefined };
      setParameters(nothing, { replace: true });
    },
    /** The entry that the address names, by id. */
    named: () => parameters.muc,
    name: (id: string | undefined) => setParameters({ muc: id }, { replace: true }),
    activitiesInForce: createMemo(() => [...new Set(all().flatMap(({ telling }) => telling.activities))]),
    kindsInForce: createMemo(() => [...new Set(all().map(({ entry }) => entry.kind))]),
    instrumentsInForce: createMemo(() => [...new Set(all().flatMap(({ entry }) => [...instrumentsCitedBy(entry)]))]),
  };
}

export type EntriesState = ReturnType<typeof createEntriesState>;
