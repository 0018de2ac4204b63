import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { unreadableReport } from "@khuyencong/validation/judgement";
import { mostWork, problems } from "@khuyencong/validation/reading";
import { answerWith, type FileToValidate, tool, type ValidationAnswer } from "./validate-file.js";

// The built service is one folder; its source, which tests run, takes the thread from there too.
const program = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/validation-thread.js" : "./validation-thread.js",
  import.meta.url,
);

let running = 0;
const waiting: (() => void)[] = [];

/** As many threads as cores; who comes later waits for a turn. */
async function turn(): Promise<() => void> {
  if (running >= availableParallelism()) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  return () => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
}

function stopped(file: FileToValidate): Promise<ValidationAnswer> {
  return answerWith(unreadableReport(tool, { name: file.name, sha256: undefined }, [problems.tooMuchWork]), file);
}

function inThread(file: FileToValidate): Promise<ValidationAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: mostWork.megabytes } });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate().then(settle);
    };
    const timer = setTimeout(() => end(() => resolve(stopped(file))), mostWork.milliseconds);
    worker.on("message", (answer: ValidationAnswer) => end(() => resolve(answer)));
    worker.on("error", (error: Error & { readonly code?: string }) =>
      end(() => (error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve(stopped(file)) : reject(error))),
    );
    worker.postMessage(file);
  });
}

/** Validates a file in a thread of its own, with limits of time and memory: other requests go on meanwhile. */
export async function validateApart(file: FileToValidate): Promise<ValidationAnswer> {
  const done = await turn();
  try {
    return await inThread(file);
  } finally {
    done();
  }
}
