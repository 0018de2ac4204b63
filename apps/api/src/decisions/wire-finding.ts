import type { Finding } from "@khuyencong/core/basis";
import type { InstrumentIndex } from "@khuyencong/core/law";
import type { WireFinding } from "../schema/parts.js";
import { citeInWords } from "./cite.js";

/** A finding as the document describes it, its law in words. */
export function wireFinding(
  law: { readonly instruments: InstrumentIndex },
  { citations, ...finding }: Finding,
): WireFinding {
  return { ...finding, law: citeInWords(law, citations) };
}
