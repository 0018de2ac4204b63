import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { callTool, packageFolder } from "./call-tool.js";

it("the README shows the report that the example really gives", () => {
  const readme = readFileSync(join(packageFolder, "README.md"), "utf8");
  const printed = /<!-- report -->\n```text\n(.*?)```/s.exec(readme)?.[1];
  const { output } = callTool("examples/cam-my-2026-2030.yaml");
  expect(output.slice(output.indexOf("KẾT QUẢ"))).toBe(printed);
});
