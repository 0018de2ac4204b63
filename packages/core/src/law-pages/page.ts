/** One page of Markdown, and where it stands below the folder of all pages. */
export interface Page {
  /** With slashes: `vi/nd-45-2012.md`. */
  readonly path: string;
  readonly text: string;
}

/** A page of its lines: one empty line is enough between two parts. */
export function pageOf(path: string, lines: readonly string[]): Page {
  return {
    path,
    text: `${lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trimEnd()}\n`,
  };
}

/** From one page to another, as a link writes it. */
export function wayBetween(from: string, to: string): string {
  const start = from.split("/").slice(0, -1);
  const end = to.split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/");
}

/** Where a link on a page leads, as the path of a page. */
export function targetOf(from: string, link: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of link.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
