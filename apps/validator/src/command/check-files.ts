import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { companionsAmong, handedIn } from "@khuyencong/validation/judgement";
import type { Palette } from "@khuyencong/validation/reports";
import { type CheckedFile, checkFile, type FileToCheck } from "./report-file.js";

/** Starting a thread costs about as much as checking a few programmes. */
const fewestForThreads = 4;

/** What a thread is told when it starts: its own output is never a terminal. */
export interface ThreadStart {
  readonly isTerminal: boolean;
}

/** Hands out files to a thread until none is left, one at a time, so that a slow file holds up nobody else. */
function thread(program: URL, next: () => FileToCheck | undefined, done: (file: CheckedFile) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: { isTerminal: process.stdout.isTTY } satisfies ThreadStart });
    const handOut = () => {
      const file = next();
      if (file !== undefined) worker.postMessage(file);
      else void worker.terminate().then(() => resolve());
    };
    worker.on("message", (checked: CheckedFile) => {
      done(checked);
      handOut();
    });
    worker.on("error", reject);
    handOut();
  });
}

interface Means {
  readonly palette: Palette;
  /** The built program, for threads of its own; without it everything is done in one. */
  readonly program: URL | undefined;
}

/** Checks each file by itself; the answers come in the order of the files. */
async function checkEach(files: readonly FileToCheck[], { palette, program }: Means): Promise<readonly CheckedFile[]> {
  if (program === undefined || files.length < fewestForThreads) {
    const checked: CheckedFile[] = [];
    for (const file of files) checked.push(await checkFile(file, palette));
    return checked;
  }
  const queue = [...files];
  const byPath = new Map<string, CheckedFile>();
  const threads = Math.min(availableParallelism(), files.length);
  const next = () => queue.shift();
  const done = (file: CheckedFile) => byPath.set(file.path, file);
  await Promise.all(Array.from({ length: threads }, () => thread(program, next, done)));
  return files.flatMap(({ path }) => byPath.get(path) ?? []);
}

/**
 * Checks files, on all cores where there are many; the answers come in the order of the files. A commune's report is
 * then checked again with what was found to belong to it among the others: its programme and its earlier reports.
 */
export async function checkFiles(files: readonly FileToCheck[], means: Means): Promise<readonly CheckedFile[]> {
  const alone = await checkEach(files, means);
  const all = handedIn(alone.map(({ subject }) => subject));
  const subjects = new Map(alone.map(({ path, subject }) => [path, subject]));
  const compared = files.flatMap((file) => {
    const companions = companionsAmong(subjects.get(file.path), all);
    return companions === undefined ? [] : [{ ...file, companions }];
  });
  const again = new Map((await checkEach(compared, means)).map((checked) => [checked.path, checked]));
  return alone.map((checked) => again.get(checked.path) ?? checked);
}
