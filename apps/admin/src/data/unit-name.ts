import type { PlainDate } from "@khuyencong/core/basis";
import { type Commune, fullNameOn } from "@khuyencong/core/place";
import { useLanguage } from "../language/language-context";

/** A unit's name with the kind it had on a day; the bare name where the kind of that day is not known. */
export function useUnitName(): (commune: Commune, date: PlainDate) => string {
  const { say } = useLanguage();
  return (commune, date) => {
    const full = fullNameOn(commune, date);
    if (full === undefined) return commune.name;
    const name = say(full);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
}
