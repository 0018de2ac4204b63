import { describe, expect, it } from "vitest";
import { contentDisposition } from "./content-disposition.js";

describe("the name of a file in a reply", () => {
  it("is said in Unicode, and in plain letters to those who know no other", () => {
    expect(contentDisposition("attachment", "Xã Đắk Lua.xlsx")).toBe(
      `attachment; filename="Xa Dak Lua.xlsx"; filename*=UTF-8''X%C3%A3%20%C4%90%E1%BA%AFk%20Lua.xlsx`,
    );
  });

  it("cannot end the header or begin another", () => {
    const header = contentDisposition("inline", `a"; filename="b'(1)*\r\nSet-Cookie: c=1.html`);
    expect(header).not.toMatch(/[\r\n]/);
    expect(header.split('"')).toHaveLength(3);
    expect(header).toContain("%27%281%29%2A%0D%0A");
  });
});
