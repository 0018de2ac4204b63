import { type Page, targetOf } from "./page.js";

const links = /\]\(([^)\s]+)\)/g;
const elsewhere = /^[a-z]+:/;

function hasAnchor({ text }: Page, anchor: string): boolean {
  return text.includes(`<a id="${anchor}"></a>`);
}

/**
 * The links of pages that lead nowhere: to a page that is not among them, or to a place that a page does not have.
 * Links to other sites are not followed.
 *
 * @example
 * ```ts
 * import { brokenLinks } from "@khuyencong/core/law-pages";
 * brokenLinks([{ path: "vi/README.md", text: "[Nghị định](nd-45-2012.md)" }]); // => ["vi/README.md → nd-45-2012.md"]
 * ```
 */
export function brokenLinks(pages: readonly Page[]): readonly string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    [...page.text.matchAll(links)].flatMap(([, link = ""]) => {
      if (elsewhere.test(link)) return [];
      const [way = "", anchor] = link.split("#");
      const target = way === "" ? page : byPath.get(targetOf(page.path, way));
      const isWhole = target !== undefined && (anchor === undefined || hasAnchor(target, anchor));
      return isWhole ? [] : [`${page.path} → ${link}`];
    }),
  );
}
