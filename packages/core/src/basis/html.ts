/**
 * Text that is HTML already; everything else is escaped when it is put into a page.
 *
 * @example
 * ```ts
 * import { Html, html } from "@khuyencong/core/basis";
 * html`<style>${new Html("p > b {}")}</style>`.text; // => "<style>p > b {}</style>"
 * ```
 */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | undefined | readonly Part[];

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function textOf(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(textOf).join("");
  return String(part).replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/**
 * Builds HTML from a template; values are escaped unless they are HTML themselves. Lists are joined, nothing is left out
 * but `undefined`.
 *
 * @example
 * ```ts
 * import { html } from "@khuyencong/core/basis";
 * html`<p>${"Máy sấy <A> & B"}</p>`.text; // => "<p>Máy sấy &lt;A&gt; &amp; B</p>"
 * ```
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, place) => string + textOf(parts[place])).join(""));
}
