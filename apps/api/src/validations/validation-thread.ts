// A thread that validates one file after another; it is ended from outside when a file asks too much of it.
import { parentPort } from "node:worker_threads";
import { type FileToValidate, validateFile } from "./validate-file.js";

parentPort?.on("message", (file: FileToValidate) => {
  void validateFile(file).then((answer) => parentPort?.postMessage(answer));
});
