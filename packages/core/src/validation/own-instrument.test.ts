import { describe, expect, it } from "vitest";
import { mayBeOwnInstrument } from "./own-instrument.js";

const commune = "xã Cẩm Mỹ";

describe("the commune's own instrument may be", () => {
  it.each([
    "05/NQ-HĐND",
    "05/2026/NQ-HĐND",
    "15/QĐ-UBND",
    "15/QD-UBND",
    "Kế hoạch số: 27 / KH – UBND ngày 03/02/2026",
    "Chương trình số 12/CTr-UBND",
    "15/QĐ-UBND-KT",
    "Nghị quyết số 05/NQ-HĐND của HĐND xã Cẩm Mỹ, tỉnh Đồng Nai",
    "Nghị quyết số 03-NQ/ĐU của Đảng ủy xã",
    "Nghị quyết của Hội đồng nhân dân xã Cẩm Mỹ về nhiệm vụ năm 2026",
    "nghi quyet dai hoi dang bo xa cam my",
  ])("%s", (named) => expect(mayBeOwnInstrument(named, commune)).toBe(true));
});

describe("another body's instrument is", () => {
  it.each([
    "1/2099/NĐ-CP",
    "99/2026/TT-BCT",
    "1881/QĐ-TTg",
    "57/2099/QH15",
    "99/NQ-CP",
    "12/QĐ-SCT",
    "03-NQ/TU",
    "Nghị quyết số 12/2026/NQ-HĐND của Hội đồng nhân dân tỉnh",
    "Quyết định 8/QĐ-UBND của UBND thành phố Đồng Nai giao dự toán cho xã Cẩm Mỹ",
    "Căn cứ 05/NQ-HĐND và 1/2099/NĐ-CP",
    "Nghị định của Chính phủ về xã Cẩm Mỹ",
  ])("%s", (named) => expect(mayBeOwnInstrument(named, commune)).toBe(false));
});

it.each(["", "///", "Nghị quyết về khuyến công", "Nghị quyết của HĐND xã Xuân Lộc", "HĐND", "45"])(
  "“%s” tells nothing of whose it is",
  (named) => expect(mayBeOwnInstrument(named, commune)).toBe(false),
);
