import { describe, expect, it } from "vitest";
import { documentFieldLabel, fieldName } from "./field-label.js";

describe("the name of a field", () => {
  it.each([
    ["", "Toàn bộ tệp"],
    ["/name", "Tên chương trình"],
    ["/commune/code", "Mã xã, phường"],
    ["/money/years", "Kinh phí theo năm"],
    ["/money/years/0/localFund", "Kinh phí theo năm › Dòng thứ 1 › Kinh phí khuyến công địa phương"],
    ["/money/stated/total", "Tổng kinh phí Chương trình"],
    ["/targets/11/quantity", "Chỉ tiêu thứ 12 › Số lượng"],
    ["/legalBasis/0/number", "Căn cứ thứ 1 › Số, ký hiệu văn bản"],
    ["/results/1/toDate", "Chỉ tiêu thứ 2 › Lũy kế đến cuối kỳ"],
    ["/disbursements/0/rate", "Nguồn kinh phí thứ 1 › Tỷ lệ giải ngân (%)"],
    ["/indicators/6/value", "Chỉ tiêu theo dõi thứ 7 › Số liệu"],
    ["/projects/0/paid/total", "Đề án thứ 1 › Đã chi trong kỳ › Cộng đã chi của đề án"],
    ["/projects/0", "Đề án thứ 1"],
    ["/projects/0/application", "Đề án thứ 1 › Hồ sơ đề nghị"],
    ["/projects/0/application/project/isNewEquipment", "Đề án thứ 1 › Máy móc thiết bị mới"],
    ["/projects/0/application/earlierSupport/0/amount", "Đề án thứ 1 › Hỗ trợ khuyến công đã nhận, dòng 1, số tiền"],
  ])("%s is %s", (pointer, expected) => {
    expect(documentFieldLabel(pointer).vi).toBe(expected);
  });

  it("never shows a name of the file for a field that nobody knows", () => {
    expect(documentFieldLabel("/projects/0/ghiChu").vi).toBe("Đề án thứ 1");
    expect(documentFieldLabel("/constructor").vi).toBe("Toàn bộ tệp");
  });

  it("can stand alone", () => {
    expect(fieldName("/projects/0/money/total").vi).toBe("Tổng kinh phí đề án");
  });
});
