import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mostWork, type WorkLimits } from "@khuyencong/validation/reading";
import { plainPalette } from "@khuyencong/validation/reports";
import { expect, it } from "vitest";
import { checkFiles } from "../src/command/check-files.js";
import { fileWith, packageFolder } from "./call-tool.js";
import { heavyWorkbooks } from "./hostile-workbooks.js";

const program = pathToFileURL(join(packageFolder, "dist/main.js"));
const sound = join(packageFolder, "examples/cam-my-2026-2030.yaml");

async function checked(paths: readonly string[], limits: WorkLimits) {
  const how = { asOf: undefined, now: new Date("2026-03-20T03:00:00Z"), format: "text", language: "vi" } as const;
  const files = paths.map((path) => ({ path, ...how }));
  return checkFiles(files, { palette: plainPalette, program, limits });
}

it("a file that takes too long is stopped, and its report says so", async () => {
  const [file] = await checked([sound], { ...mostWork, milliseconds: 1 });
  expect(file).toMatchObject({ path: sound, verdict: "unreadable", ending: "txt" });
  expect(file?.report).toContain("tốn quá nhiều thời gian hoặc bộ nhớ nên đã dừng lại");
});

it("a file that takes too much memory is stopped, and those before and after it are checked", async () => {
  const heavy = fileWith("nang.xlsx", heavyWorkbooks["199.000 texts"]());
  const files = await checked([sound, heavy, sound.replace("yaml", "json")], { ...mostWork, megabytes: 32 });
  expect(files.map(({ verdict }) => verdict)).toEqual(["passed", "unreadable", "passed"]);
  expect(files[1]?.report).toContain("Mã: file.too-much-work");
});
