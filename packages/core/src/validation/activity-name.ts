import type { BilingualText } from "../basis/index.js";
import type { LegalRegister } from "../rulebook/index.js";

/** An activity by its name, or as it was written where it is not on record. */
export function activityName({ register }: { readonly register: LegalRegister }, activity: string): BilingualText {
  return register.activities.find(({ id }) => id === activity)?.name ?? { vi: activity, en: activity };
}
