import { describe, expect, it, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import { plainDate, suspicionOf } from "../basis/index.js";
import { ruleKind } from "../eligibility/index.js";
import { dongNai, dongNaiRegister, letterBases } from "../packs/dong-nai/index.js";
import { defineEntryKind, type Pack, wholeLaw } from "../rulebook/index.js";
import { workedCases } from "../worked-cases/index.js";
import { brokenLinks } from "./broken-links.js";
import { lawPages } from "./law-pages.js";
import { entryKindHeadings } from "./messages.js";

const law = wholeLaw(dongNai, dongNaiRegister);
const letter = { date: plainDate("2026-11-26"), bases: letterBases };
const pages = lawPages({ law, cases: workedCases, letter });

function pageAt(path: string, among = pages): string {
  return among.find((page) => page.path === path)?.text ?? expect.fail(`no page ${path}`);
}

/** The part of a page from an entry's anchor to the next. */
function partOf(path: string, entry: string): string {
  const [, rest = expect.fail(`no ${entry}`)] = pageAt(path).split(`<a id="${entry}"></a>`);
  return rest.split("<a id=")[0] ?? "";
}

/** What a reader sees of Markdown: no drawings, no comments, no targets of links, no anchors. */
function readText(markdown: string): string {
  return markdown
    .replace(/```mermaid[\s\S]*?```/g, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<a id="[^"]*"><\/a>/g, "")
    .replace(/<br>/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^> /gm, "");
}

describe("the pages", () => {
  it("are one for each instrument and question, in both languages, each once", () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const language of ["vi", "en"]) {
      for (const { id } of law.instruments) expect(paths).toContain(`${language}/${id}.md`);
      for (const { id } of law.questions) expect(paths).toContain(`${language}/questions/${id}.md`);
    }
  });

  it("link only to one another, and to places that are there", () => expect(brokenLinks(pages)).toEqual([]));

  it("come out the same a second time", () => {
    expect(lawPages({ law, cases: workedCases, letter })).toEqual(pages);
  });

  it("hold every rule and figure on the page of each instrument that it cites", () => {
    for (const { id, citations } of law.entries) {
      for (const { instrument } of citations) {
        expect(pageAt(`vi/${instrument}.md`)).toContain(`<a id="${id}"></a>`);
        expect(pageAt(`en/${instrument}.md`)).toContain(`<a id="${id}"></a>`);
      }
    }
  });

  it("have a heading for every kind of entry", () => {
    for (const { kind } of law.entries) expect(Object.keys(entryKindHeadings)).toContain(kind);
  });

  it("have no wall: no line of running text that fills a screen", () => {
    for (const { path, text } of pages) {
      for (const line of readText(text).split("\n")) {
        if (!line.startsWith("|")) expect(line.length, `${path}: ${line}`).toBeLessThan(900);
      }
    }
  });
});

describe("the page of an instrument", () => {
  const page = pageAt("vi/tt-28-2018-btc.md");

  it("opens with its name, dates, and how far it was read", () => {
    expect(page).toContain("# Thông tư số 28/2018/TT-BTC\n");
    expect(page).toContain("| Có hiệu lực từ | 11/05/2018 |");
    expect(page).toContain("| Đã đọc đến đâu | Đã đọc văn bản gốc, chưa đọc văn bản sửa đổi |");
  });

  it("tells its history and what it does to others, with links", () => {
    expect(page).toContain("được sửa đổi, bổ sung bởi [Thông tư số 64/2024/TT-BTC](tt-64-2024-btc.md)");
    expect(page).toContain("- thay thế [Thông tư liên tịch số 26/2014/TTLT-BTC-BCT](ttlt-26-2014.md), từ 11/05/2018");
  });

  it("tells a level with ratio, cap, mark and examples in the Vietnamese way", () => {
    const part = partOf("vi/tt-28-2018-btc.md", "level.national.advanced-machinery");
    expect(part).toContain("- Tỷ lệ tối đa: 50 % chi phí");
    expect(part).toContain("- Mức trần: 300 triệu đồng/cơ sở");
    expect(part).toContain("1,5 lần, dây chuyền công nghệ");
    expect(part).toContain("- Mức độ xác thực: Đã đọc văn bản gốc, chưa đọc văn bản sửa đổi");
    expect(part).toContain("300 triệu đồng |");
  });

  it("says that there is no figure where no text gives one", () => {
    const part = partOf("vi/tt-28-2018-btc.md", "level.national.sustainable-production-model");
    expect(part).toContain("- Chưa có số liệu: ");
    expect(part).not.toContain("Mức trần");
  });

  it("tells a rule under each of its readings, with the question and cases of every outcome", () => {
    const part = partOf("vi/nd-45-2012.md", "place-of-production");
    expect(part).toContain("Cách hiểu “Ngày quyết định”");
    expect(part).toContain("[Xét địa bàn sản xuất theo ngày nào?](questions/place-date.md)");
    for (const status of ["Đạt", "Không đạt", "Tùy cách hiểu", "Chưa kết luận được"]) {
      expect(part).toContain(`| ${status} |`);
    }
  });

  it("points through what it amends to the rules it changed", () => {
    expect(pageAt("vi/nd-235-2025.md")).toContain("(nd-45-2012.md#place-of-production)");
  });

  it("says so when nothing cites it", () => {
    expect(pageAt("vi/nd-134-2004.md")).toContain("Chưa có quy tắc, số liệu nào dẫn văn bản này");
  });
});

describe("the pages of questions", () => {
  it("list those with readings first and those answered last", () => {
    const page = pageAt("vi/questions/README.md");
    const at = (heading: string) => page.indexOf(`## ${heading}`);
    expect(at("Có nhiều cách hiểu")).toBeGreaterThan(0);
    expect(at("Đã có câu trả lời")).toBeGreaterThan(at("Chờ có văn bản"));
  });

  it("give the answer with its document and day where there is one", () => {
    const page = pageAt("vi/questions/advance-exactly-70.md");
    expect(page).toContain("## Câu trả lời");
    expect(page).toContain("- Theo: Thông tư số 36/2013/TT-BCT, 27/12/2013");
  });

  it("name what rests on an open one", () => {
    expect(pageAt("vi/questions/place-date.md")).toContain("[Địa bàn sản xuất](../nd-45-2012.md#place-of-production)");
  });
});

describe("a kind of entry that the pages do not know yet", () => {
  const kind = defineEntryKind("new-kind", ruleKind.schema, { overridable: false });
  const [known] = law.entries.filter((entry) => entry.kind === "support-level");
  const extended: Pack = {
    ...law,
    kinds: [...law.kinds, kind],
    entries: [
      ...law.entries,
      {
        ...(known ?? expect.fail()),
        id: "new.entry",
        kind: "new-kind",
        value: {
          label: { vi: "Chi thuê chuyên gia", en: "Experts" },
          activities: ["advanced-machinery"],
          share: { numerator: 7, denominator: 10 },
          most: 2_500_000,
          code: "7000",
          count: 3,
        },
      },
    ],
  };

  it("is told by its texts, names, shares and sums, and nothing of its code", () => {
    const page = pageAt("vi/tt-28-2018-btc.md", lawPages({ law: extended, cases: [], letter }));
    const [, part = ""] = page.split('<a id="new.entry"></a>');
    expect(page).toContain("### Quy định khác");
    expect(part).toContain("#### Chi thuê chuyên gia");
    expect(part).toContain("- Ứng dụng máy móc, thiết bị tiên tiến\n- 70 %\n- 2,5 triệu đồng\n- Căn cứ: ");
  });
});

describe("the words", () => {
  test.each(pages.filter(({ path }) => path.startsWith("vi/") || path.startsWith("thu-")))(
    "of $path are plain Vietnamese",
    ({ text }) => {
      for (const line of readText(text).split("\n")) {
        expect(suspicionOf(line), line).toBeUndefined();
        expect(technicalWordsIn(line.replaceAll("English", "")), line).toEqual([]);
      }
    },
  );

  test.each(pages.filter(({ path }) => path.startsWith("en/") || path.startsWith("letter-")))(
    "of $path are clean letters",
    ({ text }) => {
      expect(text).toBe(text.normalize("NFC"));
      for (const line of text.split("\n")) expect(suspicionOf(line), line).toBeUndefined();
    },
  );
});
