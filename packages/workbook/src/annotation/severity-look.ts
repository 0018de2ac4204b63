import type { Severity } from "@khuyencong/core/basis";

/** Colours of a severity, as Excel knows them from its own “bad” and “neutral”: dark letters on a light ground. */
export interface SeverityLook {
  readonly ground: string;
  readonly letters: string;
}

/** Every pair has a contrast above 7 to 1, on paper in grey too. */
export const severityLooks: Readonly<Record<Severity, SeverityLook>> = {
  error: { ground: "FFFFC7CE", letters: "FF7A0005" },
  warning: { ground: "FFFFEB9C", letters: "FF5C3D00" },
  note: { ground: "FFDDEBF7", letters: "FF1F3864" },
};
