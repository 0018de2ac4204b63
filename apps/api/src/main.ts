import { createApp } from "./app.js";
import { startServer } from "./server.js";
import { readSettings } from "./settings.js";

const settings = readSettings(process.env);
const server = await startServer(createApp(settings), settings);
console.log(`khuyencong: ${server.address}`);

/** Requests that have not ended after this time are cut off. */
const patience = 10_000;

function stop(): void {
  setTimeout(() => process.exit(1), patience).unref();
  server.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
}

process.once("SIGTERM", stop);
process.once("SIGINT", stop);
