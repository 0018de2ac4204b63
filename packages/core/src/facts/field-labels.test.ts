import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import { bilingualTextSchema, suspicionOf } from "../basis/index.js";
import { provingDocuments } from "./document.js";
import { fieldLabel } from "./field-labels.js";
import { factDefinition, factNames } from "./vocabulary/index.js";

describe("what fields are called", () => {
  test("a field that is a fact has the fact's name, unless the field holds more than the fact", () => {
    const shared = ["/production/commune", "/production/trade", "/applicant/insuredWorkers", "/earlierSupport"];
    for (const name of factNames) {
      const { pointer, label } = factDefinition(name);
      if (!shared.includes(pointer)) expect(fieldLabel(pointer)).toEqual(label);
    }
  });

  test.each([
    ["", "Hồ sơ"],
    ["/activity", "Nội dung hoạt động khuyến công"],
    ["/planYear", "Năm kế hoạch"],
    ["/approvedOn", "Ngày phê duyệt đề án"],
    ["/applicant/name", "Tên đơn vị"],
    ["/production/commune", "Xã, phường nơi sản xuất"],
    ["/production/trade", "Ngành nghề (mã VSIC)"],
    ["/project/investmentDone", "Giá trị đã đầu tư"],
    ["/earlierSupport", "Hỗ trợ khuyến công đã nhận"],
  ])("%s is called %s", (pointer, expected) => expect(fieldLabel(pointer).vi).toBe(expected));

  test("what stands deeper is named within what holds it, or takes its name", () => {
    expect(fieldLabel("/production/trade/code")).toEqual(fieldLabel("/production/trade"));
    expect(fieldLabel("/earlierSupport/17/year").vi).toBe("Hỗ trợ khuyến công đã nhận, dòng 18, năm");
    expect(fieldLabel("/judgements/tradeIsEligible/reason").vi).toBe("Kết luận: ngành nghề thuộc danh mục, lý do");
  });

  test.each(["/nothing/of/the/kind", "/__proto__", "/constructor", "nonsense", "/"])(
    "%s, which is no field, is called the application itself",
    (pointer) => expect(fieldLabel(pointer)).toEqual(fieldLabel("")),
  );
});

describe("documents that prove facts", () => {
  const documents = Object.values(provingDocuments);

  test("each has a name and an issuer in plain words of both languages", () => {
    for (const { name, issuer } of documents) {
      for (const text of [name, issuer]) {
        expect(bilingualTextSchema.parse(text)).toEqual(text);
        expect(suspicionOf(text.vi)).toBeUndefined();
        expect(technicalWordsIn(text.vi)).toEqual([]);
      }
    }
  });

  test("no two have one name", () => expect(new Set(documents.map(({ name }) => name.vi)).size).toBe(documents.length));

  test("each proves something", () => {
    const used = new Set<string>(factNames.flatMap((name) => factDefinition(name).provenBy));
    // Shown with money rather than with a fact: what was received earlier, how far investment has come, loans.
    const ofLoans = ["creditContract", "interestReceipts", "investmentContracts"];
    const ofMoney = ["earlierSupportList", "investmentReport", ...ofLoans];
    const idle = Object.keys(provingDocuments).filter((id) => !used.has(id) && !ofMoney.includes(id));
    expect(idle).toEqual([]);
  });

  test("the authorities of today: no district, which was abolished on 01/07/2025", () => {
    for (const { issuer } of documents) expect(issuer.vi).not.toMatch(/huyện|thị xã|cấp huyện/);
  });

  test("craft villages are recognised by the province, places confirmed by the commune", () => {
    expect(provingDocuments.craftVillageDecision.issuer.vi).toBe("Ủy ban nhân dân cấp tỉnh");
    expect(provingDocuments.placeConfirmation.issuer.vi).toContain("Ủy ban nhân dân xã");
  });
});
