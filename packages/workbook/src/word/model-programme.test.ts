import { Buffer } from "node:buffer";
import { activityGroupNames } from "@khuyencong/core/activity";
import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import { basesOfProgramme, exampleProgramme, validateCommuneProgramme } from "@khuyencong/core/validation";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { unpack } from "../spreadsheet/unpack.js";
import { zipDirectory } from "../spreadsheet/zip-directory.js";
import { modelProgramme } from "./model-programme.js";

const camMy = "26341";
const longThanh = "26368";

function answer(day: string, code?: string): ReturnType<typeof modelProgramme> {
  const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33 };
  return modelProgramme({ ...grounds, day: plainDate(day) }, code);
}

async function made(day: string, code?: string): Promise<Uint8Array> {
  const document = await answer(day, code);
  if (!document.ok) throw new Error(document.refusal.message.en);
  return document.bytes;
}

interface ReadBack {
  readonly html: string;
  readonly lines: readonly string[];
}

async function readBack(day: string, code?: string): Promise<ReadBack> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await made(day, code)) });
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  const lines = value
    .replaceAll(/<\/(?:p|h\d|tr)>/g, "\n")
    .replaceAll(/<[^>]+>/g, "")
    .split("\n");
  return { html: value, lines: lines.map((line) => line.trim()).filter((line) => line !== "") };
}

async function partOf(name: string): Promise<string> {
  const entry = zipDirectory(await made("2026-11-26", camMy)).find((each) => each.name === name);
  return entry === undefined ? "" : new TextDecoder().decode(await unpack(entry, 10_000_000));
}

describe("a commune before the province became a city", async () => {
  const { html, lines } = await readBack("2026-03-16", camMy);

  test("is a xã of tỉnh Đồng Nai in its letterhead", () => {
    expect(lines.slice(0, 4)).toEqual(["ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG NAI", "ỦY BAN NHÂN DÂN", "XÃ CẨM MỸ"]);
    expect(lines).toContain("Khuyến công xã Cẩm Mỹ giai đoạn 2026 - 2030");
  });

  test("has every part, in the order of the skeleton", () => {
    expect(lines.filter((line) => /^(?:[IVX]+\. \p{Lu}{2}|Phụ lục )/u.test(line))).toEqual([
      "I. MỤC TIÊU",
      "II. YÊU CẦU",
      "III. ĐỐI TƯỢNG, PHẠM VI, THỜI GIAN",
      "IV. NỘI DUNG",
      "V. KINH PHÍ",
      "VI. GIẢI PHÁP",
      "VII. TỔ CHỨC THỰC HIỆN",
      "Phụ lục I",
      "Phụ lục II",
    ]);
  });

  test("has bases in italics, each ending with a semicolon and the last with a full stop", () => {
    const start = lines.findIndex((line) => line.startsWith("Căn cứ "));
    const end = lines.findIndex((line) => line.startsWith("Theo đề nghị của"));
    expect(lines[start]).toBe(
      "Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012 của Chính phủ về khuyến công;",
    );
    expect(lines.slice(start, end).filter((line) => line.startsWith("Căn cứ"))).toHaveLength(
      basesOfProgramme(decision33).length,
    );
    expect(lines.slice(start, end).every((line) => line.endsWith(";"))).toBe(true);
    expect(lines[end]?.endsWith(".")).toBe(true);
    expect(html).toContain("<em>Căn cứ Nghị định số 235/2025/NĐ-CP ngày 27 tháng 8 năm 2025");
  });

  test("names the groups of Article 4 with every activity that stands by itself", () => {
    for (const { vi } of Object.values(activityGroupNames)) {
      expect(lines.some((line) => /^\d\. /u.test(line) && line.endsWith(vi))).toBe(true);
    }
    for (const { name, partOf: wider } of dongNaiRegister.activities) {
      if (wider === undefined) expect(html.toLocaleLowerCase("vi")).toContain(name.vi.toLocaleLowerCase("vi"));
    }
  });

  test("repeats the duties that the provincial programme lays on communes", () => {
    const duties = decision33.duties.filter(({ body }) => body === "commune");
    expect(duties.length).toBeGreaterThan(0);
    for (const { duty } of duties) expect(lines).toContain(`- ${duty.vi}`);
  });

  test("has a row of money for each year, and no figure in it, since no share of a commune is published", () => {
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gu)].map(([, row = ""]) =>
      row.split("<td>").map((cell) => cell.replaceAll(/<[^>]+>/g, "")),
    );
    for (const year of ["2026", "2027", "2028", "2029", "2030"]) {
      expect(rows.filter((cells) => cells[1] === year)).toEqual([["", year, "", "", "", "", ""]]);
    }
    for (const { name, unit } of decision33.targets) {
      expect(rows.find((cells) => cells[2] === name.vi)?.slice(3)).toEqual([unit.vi, ""]);
    }
  });

  test("says that the layout is not an official form", () => {
    expect(html).toContain("Chưa có biểu mẫu chính thức");
  });

  test("is signed on behalf of the committee; recipients end with the file copy", () => {
    expect(lines).toEqual(
      expect.arrayContaining(["Nơi nhận:", "- Sở Công Thương;", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
    );
    expect(lines.some((line) => line.startsWith("- Lưu: VT"))).toBe(true);
  });
});

test("a commune that became a ward is a phường of thành phố Đồng Nai afterwards", async () => {
  const { lines, html } = await readBack("2026-11-26", longThanh);
  expect(lines.slice(0, 4)).toEqual(["ỦY BAN NHÂN DÂN", "THÀNH PHỐ ĐỒNG NAI", "ỦY BAN NHÂN DÂN", "PHƯỜNG LONG THÀNH"]);
  expect(html).toContain("HĐND phường Long Thành;");
  expect(html).not.toContain("xã Long Thành");
});

test("before the decree of 2025 was in force it is no basis", async () => {
  const { html } = await readBack("2025-10-14", camMy);
  expect(html).toContain("Căn cứ Nghị định số 45/2012/NĐ-CP");
  expect(html).not.toContain("235/2025/NĐ-CP ngày");
});

test("without a commune its name is left to be filled in", async () => {
  const { lines } = await readBack("2026-11-26");
  expect(lines[3]).toBe("[điền: tên xã, phường]");
  expect(lines).toContain("Khuyến công [điền: tên xã, phường] giai đoạn 2026 - 2030");
});

test("every mark would be found if it were left in the workbook", async () => {
  const { html } = await readBack("2026-11-26");
  const marks = [...new Set(html.match(/\[[^\]]*\]/gu))];
  expect(marks.length).toBeGreaterThan(20);
  const grounds = {
    rulebook: resolveRulebook(dongNai, { asOf: "2026-11-26" }),
    register: dongNaiRegister,
    provincial: decision33,
  };
  const missed = marks.filter((mark) => {
    const { findings } = validateCommuneProgramme(
      exampleProgramme({ changes: [[["sections", "contents"], mark]] }),
      grounds,
    );
    return !findings.some(({ code }) => code === "text.placeholder");
  });
  expect(missed).toEqual([]);
});

test("an unknown commune, or a day before the province, is refused in words", async () => {
  expect(await answer("2026-11-26", "00000")).toMatchObject({
    ok: false,
    refusal: { message: { vi: "Không có xã, phường nào mang mã “00000” vào ngày 26/11/2026." } },
  });
  expect(await answer("2025-06-30")).toMatchObject({ ok: false, refusal: { code: "template.unknown-commune" } });
});

describe("the form of Decree 30/2020/NĐ-CP, Annex I", async () => {
  const body = await partOf("word/document.xml");
  const styles = await partOf("word/styles.xml");

  test("is A4 with margins of 20, 20, 30 and 15 mm, in Times New Roman of 14 points", () => {
    expect(body.match(/<w:pgSz w:w="11906" w:h="16838"/g)).toHaveLength(3);
    expect(body.match(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/g)).toHaveLength(3);
    expect(styles).toMatch(/<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"[^>]*\/><w:sz w:val="28"\/>/);
  });

  test("counts pages anew in each annex and hides the number on a first page", () => {
    expect(body.match(/<w:pgNumType w:start="1"/g)).toHaveLength(3);
    expect(body.match(/<w:titlePg\/>/g)).toHaveLength(3);
  });

  test("repeats the headings of a table and breaks no row in two", () => {
    const rows = body.match(/<w:tr>/g)?.length ?? 0;
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(4);
  });

  test("draws its lines rather than underline", () => {
    expect(body).not.toContain("<w:u ");
    expect(body.match(/<w:pBdr><w:top w:val="single"[^>]*\/><\/w:pBdr>/g)).toHaveLength(3);
  });
});
