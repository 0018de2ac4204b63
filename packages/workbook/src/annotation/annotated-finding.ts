import type { BilingualText } from "@khuyencong/core/basis";
import type { Counts, DocumentKind, ToldFinding, Verdict } from "@khuyencong/core/validation";

/** A finding as it is written into the officer's workbook. */
export type AnnotatedFinding = Pick<ToldFinding, "code" | "severity" | "message" | "fix" | "field" | "place"> & {
  readonly citations: readonly Pick<ToldFinding["citations"][number], "text">[];
  readonly reasons: readonly Pick<ToldFinding, "message">[];
};

/** What stands above the findings: how it came out, and by what it was judged. */
export interface AnnotationStamp {
  readonly document: DocumentKind;
  readonly verdict: Exclude<Verdict, "unreadable">;
  readonly counts: Counts;
  /** Said where not everything was checked. */
  readonly unchecked?: BilingualText | undefined;
  /** The day by whose rules was judged, the way documents write it: 16/03/2026. */
  readonly asOf: string;
  readonly rulebookHash: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly fileName: string;
}
