import type { PlainDate } from "@khuyencong/core/basis";
import { type Instrument, instrumentStanding } from "@khuyencong/core/law";
import type { Programme } from "@khuyencong/core/programme";
import type { LegalRegister } from "@khuyencong/core/rulebook";
import { basesOfProgramme } from "@khuyencong/core/validation";

/** Of the instruments that a commune's programme is expected to cite, those in force on a day, in their order. */
export function basesInForce(
  register: Pick<LegalRegister, "instruments">,
  provincial: Programme,
  day: PlainDate,
): readonly Instrument[] {
  const known = new Map(register.instruments.map((instrument) => [instrument.id, instrument]));
  return basesOfProgramme(provincial).flatMap((id) => {
    const instrument = known.get(id);
    return instrument !== undefined && instrumentStanding(instrument, day) === "in-force" ? [instrument] : [];
  });
}
