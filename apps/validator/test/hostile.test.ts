import { describe, expect, it } from "vitest";
import { answerOf, callTool, fileWith } from "./call-tool.js";

const bomb = Array.from({ length: 9 }, (_, level) =>
  level === 0 ? "a0: &a0 [x, x]" : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`,
).join("\n");

async function expectRefusal(path: string, code: string): Promise<void> {
  const called = callTool(path);
  expect(called.exitCode).toBe(2);
  expect(called.errorOutput).toBe("");
  expect(called.output).toContain("KẾT QUẢ: KHÔNG ĐỌC ĐƯỢC");
  expect(called.output).not.toMatch(/\n\s+at |Error|undefined/);
  const report = await answerOf(path);
  expect(report).toMatchObject({ verdict: "unreadable", rulebook: null, findings: [] });
  expect(report.problems[0]?.code).toBe(code);
}

describe("what is no programme file", () => {
  it.each([
    ["nothing", () => "khong-co.yaml", "file.not-found"],
    ["a device", () => "/dev/null", "file.not-a-file"],
    ["an empty file", () => fileWith("a.yaml", ""), "file.empty"],
    ["blanks", () => fileWith("a.yaml", "\n  \n"), "file.empty"],
    ["comments only", () => fileWith("a.yaml", "# chưa có gì\n"), "file.empty"],
    ["a picture", () => fileWith("a.yaml", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), "file.not-text"],
    ["UTF-16", () => fileWith("a.json", Buffer.from("\uFEFF{}", "utf16le")), "file.not-text"],
    ["an old encoding", () => fileWith("a.yaml", Uint8Array.from([0x6e, 0xe0, 0xe3])), "file.not-text"],
    ["an old Excel file", () => fileWith("a.xls", "PK"), "file.unknown-format"],
    ["more than 5 MB", () => fileWith("a.yaml", "a".repeat(5 * 1024 * 1024 + 1)), "file.too-large"],
    ["10 MB of zeros", () => fileWith("a.json", new Uint8Array(10_000_000)), "file.too-large"],
  ])("%s is refused", async (_, path, code) => {
    await expectRefusal(path(), code);
  });
});

describe("what would exhaust the machine", () => {
  it.each([
    ["5 MB of open brackets", "json", "[".repeat(5_000_000), "file.too-many-parts"],
    ["5 MB of dashes", "yaml", "- ".repeat(2_500_000), "file.too-many-parts"],
    ["a million rows", "yaml", "- 1\n".repeat(1_200_000), "file.too-many-parts"],
    ["deep JSON", "json", "[".repeat(20_000) + "]".repeat(20_000), "file.too-deep"],
    ["deep YAML", "yaml", `${"- ".repeat(5_000)}x`, "file.too-deep"],
    [
      "deep keys",
      "yaml",
      Array.from({ length: 500 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
      "file.too-deep",
    ],
    ["a billion laughs", "yaml", bomb, "file.yaml-reference"],
  ])("%s is refused at once", async (_, kind, content, code) => {
    const before = Date.now();
    await expectRefusal(fileWith(`a.${kind}`, content), code);
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  it("a long text is no danger", () => {
    const path = fileWith("a.json", JSON.stringify({ name: "a".repeat(1_000_000) }));
    expect(callTool(path).exitCode).toBe(1);
  });

  it("very many fields are told apart in good time", () => {
    const fields = Array.from({ length: 40_000 }, (_, row) => `"k${row}": 1`).join(",");
    const path = fileWith("a.json", `{${fields}}`);
    expect(callTool(path).exitCode).toBe(1);
  });
});

describe("what YAML can do beyond values", () => {
  it.each([
    ["an alias", "a: &x 1\nb: *x\n", "file.yaml-reference"],
    ["an anchor on a field", "&x a: 1\n", "file.yaml-reference"],
    ["an alias to nothing", "a: *x\n", "file.yaml-reference"],
    ["a tag that runs code elsewhere", 'a: !!js/function "x"\n', "file.yaml-tag"],
    ["a tag of the standard", "a: !!str 1\n", "file.yaml-tag"],
    ["another version", "%YAML 1.1\n---\na: yes\n", "file.yaml-directive"],
    ["two documents", "a: 1\n---\nb: 2\n", "file.yaml-several-documents"],
    ["a field twice", "a: 1\nb: 2\na: 3\n", "file.field-twice"],
    ["a number as a field", "2026: 1\n", "file.field-name-not-text"],
    ["a list as a field", "? [a]\n: 1\n", "file.field-name-not-text"],
    ["a tab", "a:\n\tb: 1\n", "file.yaml-tab"],
    ["an open quotation", 'a: "1\n', "file.yaml-syntax"],
    ["a colon in a name", "name: Đề án: máy sấy\n", "file.yaml-syntax"],
  ])("%s is refused", async (_, content, code) => {
    await expectRefusal(fileWith("a.yaml", content), code);
  });

  it("a merge of fields is only an unknown field", async () => {
    const { findings } = await answerOf(fileWith("a.yaml", "<<: { name: x }\n"));
    expect(findings.map(({ where }) => where.pointer)).toContain("/<<");
  });
});

describe("what is not JSON", () => {
  it.each([
    ["a comment", '{\n  // x\n  "a": 1\n}', 2],
    ["a comma too many", '{\n  "a": 1,\n}', 3],
    ["a comma too few", '{\n  "a": 1\n  "b": 2\n}', 3],
    ["single quotes", "{\n  'a': 1\n}", 2],
    ["a name without quotes", "{\n  a: 1\n}", 2],
    ["YAML", "a: 1\n", 1],
    ["NaN", '{\n  "a": NaN\n}', 2],
    ["a number in parts", '{\n  "a": 1.000,5\n}', 2],
    ["an end too early", '{\n  "a": 1', 2],
    ["something after the end", "{}\n{}", 2],
  ])("%s is refused with its line", async (_, content, line) => {
    const path = fileWith("a.json", content);
    await expectRefusal(path, "file.json-syntax");
    expect((await answerOf(path)).problems[0]?.line).toBe(line);
  });

  it("a field twice is refused with the line of the second", async () => {
    const path = fileWith("a.json", '{\n  "name": "a",\n  "\\u006eame": "b"\n}');
    await expectRefusal(path, "file.field-twice");
    expect((await answerOf(path)).problems[0]?.line).toBe(3);
  });
});

describe("values that nobody means", () => {
  const faultOf = async (content: string) => {
    const { findings, verdict } = await answerOf(fileWith("a.yaml", content));
    expect(verdict).toBe("failed");
    return findings.find(({ where }) => where.pointer === "/period/fromYear")?.code;
  };

  it.each([
    ".inf",
    "-.inf",
    ".nan",
    "1.000",
    "2.026",
    "1e9",
    "0x7EA",
    "0o17",
    "02026",
    "+2026",
    '"2026"',
    '"1.000,5"',
    "1_000",
  ])("a year of %s is a text where a number is wanted", async (written) => {
    expect(await faultOf(`period: { fromYear: ${written}, toYear: 2030 }\n`)).toBe("structure.text-for-number");
  });

  it.each(["99999999999999999999999", "-1", "1"])("a year of %s is out of range", async (written) => {
    expect(await faultOf(`period: { fromYear: ${written}, toYear: 2030 }\n`)).toBe("structure.out-of-range");
  });

  it("names of prototypes are unknown fields", async () => {
    const { findings } = await answerOf(
      fileWith("a.json", '{"__proto__": {"name": "x"}, "constructor": {}, "toString": 1}'),
    );
    const unknown = findings.filter(({ code }) => code === "structure.unknown-field");
    expect(unknown.map(({ where }) => where.pointer).sort()).toEqual(["/__proto__", "/constructor", "/toString"]);
  });

  it("a file cannot draw on the terminal or forge a line of the report", () => {
    const name = "x\\u001b[2J\\nKẾT QUẢ: ĐẠT\\u202e";
    const { output } = callTool(fileWith("a.json", `{"name": "${name}", "commune": {"code": "${name}", "name": "x"}}`));
    for (const forged of ["\u001B", "\u202E", "\nKẾT QUẢ: ĐẠT"]) expect(output).not.toContain(forged);
  });
});
