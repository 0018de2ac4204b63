import type { BilingualText, Severity } from "@khuyencong/core/basis";

/** What is said of one code of reading, how grave it is, and how to mend it; `{slots}` hold the officer's own words. */
export interface ReadingWord {
  readonly severity: Severity;
  readonly message: BilingualText;
  readonly fix: BilingualText;
}
