import { type Html, html } from "@khuyencong/core/basis";

/** Prose in which `code` stands between backticks. */
export function prose(text: string): Html {
  const pieces = text
    .split("`")
    .map((piece, place) => (place % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`));
  return html`${pieces}`;
}
