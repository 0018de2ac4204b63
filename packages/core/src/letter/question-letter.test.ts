import { describe, expect, it, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import { html, type Language, plainDate, suspicionOf } from "../basis/index.js";
import { indexInstruments, openQuestions, type Question, settledQuestions } from "../law/index.js";
import { dongNaiProvince, dongNaiRegister, letterBases } from "../packs/dong-nai/index.js";
import { letterHtml, letterMarkdown, questionLetter } from "./index.js";

const instruments = indexInstruments(dongNaiRegister.instruments);

function letterOn(date: string, language: Language = "vi", questions: readonly Question[] = dongNaiRegister.questions) {
  return questionLetter({
    questions,
    instruments,
    province: dongNaiProvince,
    date: plainDate(date),
    bases: letterBases,
    language,
  });
}

describe("the name of the province", () => {
  test.each([
    ["2026-04-29", "tỉnh Đồng Nai"],
    ["2026-04-30", "thành phố Đồng Nai"],
  ])("on %s is %s throughout", (date, name) => {
    const letter = letterOn(date);
    expect(letter.addressee).toBe(`Kính gửi: Sở Công Thương ${name}.`);
    expect(letter.subject).toContain(name);
    expect(letter.sections.find(({ heading }) => heading.includes("Hội đồng"))?.lead).toContain(name);
  });

  it("is not guessed for a day before the merger", () => {
    expect(() => letterOn("2025-06-30")).toThrow(RangeError);
  });
});

describe("the form of Decree 30/2020", () => {
  test.each([
    ["2026-11-02", "Đồng Nai, ngày 02 tháng 11 năm 2026"],
    ["2026-09-15", "Đồng Nai, ngày 15 tháng 9 năm 2026"],
    ["2027-02-09", "Đồng Nai, ngày 09 tháng 02 năm 2027"],
  ])("writes the day %s as %s", (date, shown) => expect(letterOn(date).placeAndDate).toBe(shown));

  it("opens the subject with V/v, leaves the number open, and ends with the file copy", () => {
    const letter = letterOn("2026-11-02");
    expect(letter.subject).toMatch(/^V\/v đề nghị hướng dẫn /);
    expect(letter.number).toMatch(/^Số: …+\/…+$/);
    expect(letter.recipients.at(-1)).toBe("Lưu: VT.");
  });

  it("ends each basis with a semicolon and the last with a full stop", () => {
    const { bases } = letterOn("2026-11-02");
    expect(bases.length).toBeGreaterThan(1);
    expect(bases.map((basis) => basis.at(-1))).toEqual([...bases.slice(1).map(() => ";"), "."]);
  });

  it("names each basis with its day and its issuer", () => {
    expect(letterOn("2026-11-02").bases[0]).toBe(
      "Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012 của Chính phủ về khuyến công;",
    );
  });

  it("names only bases in force on its day", () => {
    const before = letterOn("2026-01-06").bases.join(" ");
    expect(before).toContain("45/2012/NĐ-CP");
    expect(before).not.toContain("33/QĐ-UBND");
    expect(letterOn("2026-01-07").bases.join(" ")).toContain("33/QĐ-UBND");
  });
});

describe("what is asked", () => {
  const items = letterOn("2026-11-02").sections.flatMap((section) => section.items);

  it("is every open question once, numbered through, and no settled one", () => {
    const open = openQuestions(dongNaiRegister.questions);
    expect(items.map(({ number }) => number)).toEqual(open.map((_, index) => index + 1));
    expect(items.map(({ title }) => title).sort()).toEqual(open.map(({ title }) => title.vi).sort());
    for (const { title } of settledQuestions(dongNaiRegister.questions)) {
      expect(items.map((item) => item.title)).not.toContain(title.vi);
    }
  });

  it("stands under the body that can answer, and texts to be sent stand last", () => {
    const headings = letterOn("2026-11-02").sections.map(({ heading }) => heading);
    expect(headings.at(-1)).toBe("Văn bản, số liệu đề nghị cung cấp");
    const under = (heading: string) =>
      letterOn("2026-11-02")
        .sections.find((section) => section.heading.includes(heading))
        ?.items.map(({ title }) => title) ?? expect.fail(heading);
    expect(under("Bộ Tài chính")).toContain("Mức trần áp dụng cho thời gian nào?");
    expect(under("Bộ Công Thương")).toContain("Xét địa bàn sản xuất theo ngày nào?");
    expect(under("Sở Công Thương")).toContain("Cấp nào công nhận máy móc do cơ sở tự nghiên cứu, chế tạo?");
  });

  it("tells provisions, what hangs on it, the readings with their marks, and what is done meanwhile", () => {
    const placeDate = items.find(({ title }) => title === "Xét địa bàn sản xuất theo ngày nào?") ?? expect.fail();
    expect(placeDate.provisions[0]).toContain("điểm a khoản 2 Điều 1 Nghị định số 45/2012/NĐ-CP");
    expect(placeDate.why).toContain("thành phố trực thuộc trung ương");
    expect(placeDate.readings).toHaveLength(2);
    expect(placeDate.readings[1]?.ground).toContain("suy luận");
    expect(placeDate.meanwhile).toContain("từng cách hiểu");
  });

  it("says what is done meanwhile wherever somebody must decide", () => {
    for (const section of letterOn("2026-11-02").sections.slice(0, -1)) {
      for (const item of section.items) expect(item.meanwhile, item.title).toBeTypeOf("string");
    }
  });

  it("shrinks as questions are settled, and leaves no empty part", () => {
    const [first] = openQuestions(dongNaiRegister.questions);
    const one = letterOn("2026-11-02", "vi", first === undefined ? [] : [first]);
    expect(one.sections).toHaveLength(1);
    expect(one.opening).toContain("còn 1 nội dung");
  });
});

describe.each(["vi", "en"] as const)("the written letter, %s", (language) => {
  const letter = letterOn("2026-11-02", language);

  it("says the same as Markdown and as a page", () => {
    const [markdown, page] = [letterMarkdown(letter), letterHtml(letter)];
    for (const { heading, items } of letter.sections) {
      for (const text of [heading, ...items.map(({ title }) => title)]) {
        expect(markdown).toContain(text);
        expect(page).toContain(html`${text}`.text);
      }
    }
  });

  it("is in clean letters and plain words", () => {
    const texts = [letter.subject, letter.opening, ...letter.closing, ...letter.bases];
    for (const { lead, items } of letter.sections) {
      texts.push(lead, ...items.flatMap((item) => [item.why, ...item.provisions, item.meanwhile ?? ""]));
    }
    for (const text of texts) {
      expect(suspicionOf(text)).toBeUndefined();
      if (language === "vi") expect(technicalWordsIn(text)).toEqual([]);
    }
  });
});

it("as a page escapes what it is given", () => {
  const [first] = openQuestions(dongNaiRegister.questions);
  if (first === undefined) expect.fail();
  const title = { vi: '<b>"Mức" & trần</b>?', en: "?" };
  const page = letterHtml(letterOn("2026-11-02", "vi", [{ ...first, title }]));
  expect(page).toContain("1. &lt;b&gt;&quot;Mức&quot; &amp; trần&lt;/b&gt;?");
  expect(page).not.toContain("<b>");
});
