type PreferenceName = "language" | "theme";

/** A choice the reader made on an earlier visit; `undefined` for none, or where storage is closed to us. */
export function readPreference(name: PreferenceName): string | undefined {
  try {
    return localStorage.getItem(`khuyencong.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for the next visit; `undefined` forgets it. Failing to keep it must not disturb the reader. */
export function writePreference(name: PreferenceName, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`khuyencong.${name}`);
    else localStorage.setItem(`khuyencong.${name}`, value);
  } catch {
    // Private windows may refuse storage; the choice then lasts for this page only.
  }
}
