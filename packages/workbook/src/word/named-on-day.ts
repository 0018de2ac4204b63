import { fillText, type PlainDate } from "@khuyencong/core/basis";
import type { Instrument } from "@khuyencong/core/law";
import { findCommuneByCode, fullNameOn } from "@khuyencong/core/place";
import type { Programme } from "@khuyencong/core/programme";
import type { LegalRegister, Pack } from "@khuyencong/core/rulebook";
import { modelProgrammeWords as words } from "../messages/model-programme.js";

/** What a model programme is made from. */
export interface ModelProgrammeGrounds {
  readonly pack: Pick<Pack, "territory">;
  readonly register: Pick<LegalRegister, "activities" | "instruments">;
  readonly provincial: Programme;
  /** Communes, their province and the bases are those of this day. */
  readonly day: PlainDate;
}

/** Who makes the programme, as called on the day; a mark to be filled in where no commune is given. */
export interface NamedOnDay {
  readonly commune: string;
  readonly place: string;
  readonly committee: string;
  readonly province: string;
  readonly from: string;
  readonly to: string;
}

/** Puts words into the places of a sentence of the document. */
export function worded(sentence: string, slots: Readonly<Record<string, string>>): string {
  return fillText({ vi: sentence, en: sentence }, slots).vi;
}

/** Names as of the day; nothing when the commune, or its province, was none on that day. */
export function namedOnDay(
  { pack, provincial, day }: ModelProgrammeGrounds,
  code: string | undefined,
): NamedOnDay | undefined {
  const commune = code === undefined ? undefined : findCommuneByCode(pack.territory, code);
  const named = commune === undefined ? undefined : fullNameOn(commune, day)?.vi;
  const province = fullNameOn(pack.territory.province, day)?.vi;
  if ((code !== undefined && named === undefined) || province === undefined) return undefined;
  const unit = named ?? words.unknownCommune;
  return {
    commune: unit,
    place: commune?.name ?? words.unknownPlace,
    committee: worded(words.committee, { unit }),
    province,
    from: String(provincial.period.fromYear),
    to: String(provincial.period.toYear),
  };
}

/** An instrument as a basis names it: kind, number, date in words, issuer and title. */
export function basisText({ shortName, issuedOn, issuer, title }: Instrument): string {
  const [year = "", month = "", day = ""] = issuedOn.split("-");
  const shownMonth = Number(month) < 3 ? month : String(Number(month));
  const date = issuedOn === "unknown" ? "" : worded(words.basisDate, { day, month: shownMonth, year });
  return worded(words.basis, { name: shortName.vi, date, issuer: issuer.vi, title: title.vi });
}
