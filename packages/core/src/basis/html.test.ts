import { expect, test } from "vitest";
import { html } from "./html.js";

test("values are escaped, HTML is not", () => {
  expect(html`<p>${`<b a="1">&'`}${html`<i>x</i>`}${undefined}${[1, "<"]}</p>`.text).toBe(
    "<p>&lt;b a=&quot;1&quot;&gt;&amp;&#39;<i>x</i>1&lt;</p>",
  );
});
