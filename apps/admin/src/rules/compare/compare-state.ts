import { type PlainDate, plainDate, plainDateSchema } from "@khuyencong/core/basis";
import { type InstrumentStanding, instrumentStanding } from "@khuyencong/core/law";
import { useSearchParams } from "@solidjs/router";
import { createMemo } from "solid-js";
import { communeChanges } from "../model/commune-changes";
import { compareDays } from "../model/compare-days";
import { eveOf, turningDays } from "../model/turning-days";
import { useRules } from "../state/rules-context";

/** An instrument that binds on one of two days and not on the other, or is not known to. */
export interface StandingChange {
  readonly id: string;
  readonly before: InstrumentStanding;
  readonly after: InstrumentStanding;
}

/** Two days and what is different between them. */
export function createCompareState() {
  const { law, rulebookOn, titleOf } = useRules();
  const [parameters, setParameters] = useSearchParams<{ tu: string; den: string }>();
  const [latest] = turningDays;
  const read = (text: string | undefined, otherwise: PlainDate) => plainDateSchema.safeParse(text).data ?? otherwise;
  const before = createMemo(() => read(parameters.tu, eveOf(latest)));
  const after = createMemo(() => read(parameters.den, plainDate(latest)));

  const comparison = createMemo(() => compareDays(rulebookOn(before()), rulebookOn(after()), law.pack.kinds, titleOf));
  const instruments = createMemo(() =>
    law.pack.instruments.flatMap((instrument): StandingChange[] => {
      const [first, second] = [instrumentStanding(instrument, before()), instrumentStanding(instrument, after())];
      return first === second ? [] : [{ id: instrument.id, before: first, after: second }];
    }),
  );
  const communes = createMemo(() => communeChanges(law.province, law.pack.territory.communes, [before(), after()]));

  return {
    before,
    after,
    choose: (from: PlainDate, to: PlainDate) => setParameters({ tu: from, den: to }, { replace: true }),
    comparison,
    instruments,
    communes,
    isSame: () => {
      const { changed, added, ended } = comparison();
      return [changed, added, ended, instruments(), communes()].every((list) => list.length === 0);
    },
  };
}

export type CompareState = ReturnType<typeof createCompareState>;
