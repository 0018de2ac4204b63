import { expect, test } from "vitest";
import { prose } from "./prose.js";

test("backticks become code", () => {
  expect(prose("a `<b>` c").text).toBe("a <code>&lt;b&gt;</code> c");
});
