/** How many bytes a workbook has, and how long each step takes, in milliseconds. */
export interface Measured {
  readonly bytes: number;
  readonly times: ReadonlyMap<string, number>;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((first, second) => first - second)[values.length >> 1] ?? Number.NaN;
}

/**
 * How long each step takes, in milliseconds, median of the rounds. Every round takes all steps by turns, so that whatever
 * else the machine does falls on all of them alike. As many rounds again come before, until the engine knows the code.
 */
export async function measuredByTurns(
  steps: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(Object.keys(steps).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < 2 * rounds; round += 1) {
    for (const [name, step] of Object.entries(steps)) {
      const start = performance.now();
      await step();
      if (round >= rounds) times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, values]) => [name, medianOf(values)]));
}

/** A table of Markdown; the first column to the left, figures to the right. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
