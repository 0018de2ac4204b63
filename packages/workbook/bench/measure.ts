/** How many bytes a workbook has, and how long each step takes, in milliseconds. */
export interface Measured {
  readonly bytes: number;
  readonly times: ReadonlyMap<string, number>;
}

/**
 * How long a step takes at best, in milliseconds: whatever else the machine does only makes it slower. As many rounds
 * again come before, until the engine knows the code.
 */
export async function fastest(step: () => unknown, rounds: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2 * rounds; round += 1) {
    const start = performance.now();
    await step();
    if (round >= rounds) best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Prints a table; the first column to the left, figures to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const aligned = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  console.log(`\n${title}`);
  for (const row of all) console.log(row.map(aligned).join("  "));
}
