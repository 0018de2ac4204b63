/** A piece of documentation that can be run: a `ts` block of a docstring or of a Markdown page. */
export interface Example {
  /** File and first line, to find it again. */
  readonly place: string;
  readonly code: string;
}

/** The `ts` blocks in a text that begins at `firstLine` of its file. */
function tsBlocks(text: string, file: string, firstLine: number): readonly Example[] {
  return [...text.matchAll(/^([ \t]*\* ?|)```ts\n(.*?)^\1```/gms)].map((found) => {
    const margin = found[1] ?? "";
    const code = (found[2] ?? "")
      .split("\n")
      .map((line) => (margin === "" ? line : line.replace(/^[ \t]*\* ?/, "")))
      .join("\n");
    const line = firstLine + text.slice(0, found.index).split("\n").length;
    return { place: `${file}:${line}`, code };
  });
}

/** The examples in the docstrings of a source file: what follows `@example` in a docstring. */
export function examplesOfSource(source: string, file: string): readonly Example[] {
  return [...source.matchAll(/\/\*\*.*?\*\//gs)].flatMap((docstring) => {
    const start = docstring[0].indexOf("@example");
    if (start < 0) return [];
    const before = source.slice(0, docstring.index + start).split("\n").length;
    return tsBlocks(docstring[0].slice(start), file, before);
  });
}

/** The examples in a Markdown page: every `ts` block. */
export function examplesOfPage(text: string, file: string): readonly Example[] {
  return tsBlocks(text, file, 1);
}
