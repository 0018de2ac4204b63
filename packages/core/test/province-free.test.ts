import { expect, test } from "vitest";
import { readSource, sourceFiles } from "./source-files.js";

/** Comments and docstrings may show a province as an example; code and texts for people may not. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

const provinces = /Đồng Nai|dong-nai|dongNai|Đồng Tháp|dong-thap|dongThap|Bình Phước|binh-phuoc/;
const showsCases = /^src\/worked-cases\//;

test.each(sourceFiles().filter((path) => !path.startsWith("src/packs/") && !showsCases.test(path)))(
  "%s holds for any province",
  (path) => expect(withoutComments(readSource(path))).not.toMatch(provinces),
);

test("nor does an official two-digit code stand anywhere outside the packs", () => {
  const coded = sourceFiles().filter(
    (path) => !path.startsWith("src/packs/") && /code: "(?:75|82)"/.test(withoutComments(readSource(path))),
  );
  expect(coded).toEqual([]);
});

test("the questions of the State speak of no province", () => {
  expect(withoutComments(readSource("src/packs/national/questions-deciding.ts"))).not.toMatch(provinces);
});
