/** What the tool says and how it ends: 0 passed, 1 failed, 2 not read. */
export interface Answer {
  readonly output: string;
  readonly errorOutput: string;
  readonly exitCode: 0 | 1 | 2;
}
