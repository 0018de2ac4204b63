import * as z from "zod/mini";
import type { BilingualText } from "../basis/index.js";

/**
 * The code of an indicator (chỉ tiêu theo dõi): a group and number, and what of it is counted.
 *
 * @example
 * ```ts
 * import { indicatorCodeSchema } from "@khuyencong/core/indicator";
 * indicatorCodeSchema.safeParse("T01-NGUOI").success; // => true
 * indicatorCodeSchema.safeParse("T99-NGUOI").success; // => false
 * ```
 */
export const indicatorCodeSchema = z.enum([
  "P01-DE-AN",
  "P02-DIEU-CHINH",
  "P02-NGUNG",
  "P03-LUOT",
  "P03-CO-SO",
  "T01-LOP",
  "T01-NGUOI",
  "T01-VIEC-LAM",
  "T02-LOP",
  "T02-NGUOI",
  "T03-CUOC",
  "T03-NGUOI",
  "M01-MO-HINH",
  "M02-CO-SO",
  "M03-MO-HINH",
  "S01-DANG-KY",
  "S01-CONG-NHAN",
  "S02-HOI-CHO",
  "S02-GIAN-HANG",
  "S02-PHONG",
  "S02-NHAN-HIEU",
  "S03-NGUOI",
  "I01-BAN-TIN",
  "I01-TRUYEN-HINH",
  "C01-LUOT",
  "K01-LOP",
  "K01-DOAN",
  "K01-CONG-TAC-VIEN",
  "E01-DON-VI",
  "O01-VIEC-LAM",
]);
export type IndicatorCode = z.infer<typeof indicatorCodeSchema>;

/** What is counted, so that two communes count the same. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly name: BilingualText;
  readonly unit: BilingualText;
  /** When something is counted, and what is not. */
  readonly definition: BilingualText;
  /** It counts some of what this one counts, so it is never more. */
  readonly partOf?: IndicatorCode;
  /** It counts people, stands or visits at the events that this one counts: none without an event. */
  readonly countedAt?: IndicatorCode;
  /** Whether it tells how many there are on the day of the figures, not how many there were in the period. */
  readonly isStock?: true;
}
