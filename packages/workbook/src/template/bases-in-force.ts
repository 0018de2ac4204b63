import type { InstrumentId, PlainDate } from "@khuyencong/core/basis";
import { type Instrument, instrumentStanding } from "@khuyencong/core/law";
import type { LegalRegister } from "@khuyencong/core/rulebook";

/** Of the instruments named, those that the register knows to be in force on a day, in the order named. */
export function basesInForce(
  register: Pick<LegalRegister, "instruments">,
  named: readonly InstrumentId[],
  day: PlainDate,
): readonly Instrument[] {
  const known = new Map(register.instruments.map((instrument) => [instrument.id, instrument]));
  return named.flatMap((id) => {
    const instrument = known.get(id);
    return instrument !== undefined && instrumentStanding(instrument, day) === "in-force" ? [instrument] : [];
  });
}
