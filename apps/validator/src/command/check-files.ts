import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { companionsAmong, handedIn } from "@khuyencong/validation/judgement";
import { mostWork, type WorkLimits } from "@khuyencong/validation/reading";
import type { Palette } from "@khuyencong/validation/reports";
import { type CheckedFile, checkFile, type FileToCheck, stoppedFile } from "./report-file.js";

/** What a thread is told when it starts: its own output is never a terminal. */
export interface ThreadStart {
  readonly isTerminal: boolean;
}

function startThread(program: URL, { megabytes }: WorkLimits): Worker {
  const thread = new Worker(program, {
    workerData: { isTerminal: process.stdout.isTTY } satisfies ThreadStart,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // Whoever waits for a file hears of it; a thread that is being ended may still fail, and must not take the tool along.
  return thread.on("error", () => undefined);
}

/** What a thread makes of a file; `undefined` where the file asks for more time or memory than it may have. */
function checkedBy(thread: Worker, file: FileToCheck, { milliseconds }: WorkLimits): Promise<CheckedFile | undefined> {
  return new Promise((resolve, reject) => {
    const onMessage = (checked: CheckedFile) => end(() => resolve(checked));
    const onError = (error: Error & { readonly code?: string }) =>
      end(() => (error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve(undefined) : reject(error)));
    const timer = setTimeout(() => end(() => resolve(undefined)), milliseconds);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      thread.off("message", onMessage).off("error", onError);
      settle();
    };
    thread.on("message", onMessage).on("error", onError);
    thread.postMessage(file);
  });
}

/** How files are checked; without a program of its own to start, the tool checks them where it stands, without limits. */
export interface CheckingTerms {
  readonly palette: Palette;
  readonly program: URL | undefined;
  readonly limits?: WorkLimits;
  /** As many as cores, unless told. */
  readonly threads?: number;
}

/** Takes files until none is left, one at a time, so that a slow file holds up nobody else. */
async function checkInThread(
  program: URL,
  { palette, limits = mostWork }: CheckingTerms,
  { next, done }: { readonly next: () => FileToCheck | undefined; readonly done: (file: CheckedFile) => void },
): Promise<void> {
  let thread: Worker | undefined;
  for (let file = next(); file !== undefined; file = next()) {
    thread ??= startThread(program, limits);
    const checked = await checkedBy(thread, file, limits);
    done(checked ?? stoppedFile(file, palette));
    if (checked !== undefined) continue;
    await thread.terminate();
    thread = undefined;
  }
  await thread?.terminate();
}

/** Checks each file by itself, on all cores, within limits of time and memory; the answers come in the order of the files. */
async function checkEach(files: readonly FileToCheck[], terms: CheckingTerms): Promise<readonly CheckedFile[]> {
  const { program, palette, threads = availableParallelism() } = terms;
  if (program === undefined) {
    const checked: CheckedFile[] = [];
    for (const file of files) checked.push(await checkFile(file, palette));
    return checked;
  }
  const queue = [...files];
  const byPath = new Map<string, CheckedFile>();
  const hands = { next: () => queue.shift(), done: (file: CheckedFile) => void byPath.set(file.path, file) };
  const hired = Math.min(threads, files.length);
  await Promise.all(Array.from({ length: hired }, () => checkInThread(program, terms, hands)));
  return files.flatMap(({ path }) => byPath.get(path) ?? []);
}

/**
 * Checks files on all cores, each within limits of time and memory; the answers come in the order of the files. A
 * commune's report is then checked again with what belongs to it among the others: its programme and earlier reports.
 */
export async function checkFiles(files: readonly FileToCheck[], terms: CheckingTerms): Promise<readonly CheckedFile[]> {
  const alone = await checkEach(files, terms);
  const all = handedIn(alone.map(({ subject }) => subject));
  const subjects = new Map(alone.map(({ path, subject }) => [path, subject]));
  const compared = files.flatMap((file) => {
    const companions = companionsAmong(subjects.get(file.path), all);
    return companions === undefined ? [] : [{ ...file, companions }];
  });
  if (compared.length === 0) return alone;
  const again = new Map((await checkEach(compared, terms)).map((checked) => [checked.path, checked]));
  return alone.map((checked) => again.get(checked.path) ?? checked);
}
