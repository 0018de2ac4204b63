/** How much one file may cost before whoever reads it apart stops it. */
export interface WorkLimits {
  /** Of memory for what is read and found; Node.js and the unpacked bytes come on top. */
  readonly megabytes: number;
  readonly milliseconds: number;
}

/**
 * What a file may cost at most. A commune's programme takes a tenth of it on a slow machine; a file made to do harm is
 * stopped here where no limit of its reader was made for it.
 */
export const mostWork: WorkLimits = { megabytes: 128, milliseconds: 10_000 };
