/** A cell must not end its row. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** A table of Markdown; nothing for no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line), ""];
}

/** A link, or the bare text where there is nothing to link to. */
export function link(text: string, way: string | undefined): string {
  return way === undefined ? text : `[${text}](${way})`;
}

/** A place on the page to link to, whatever the heading says. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}
