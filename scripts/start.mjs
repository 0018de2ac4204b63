// npm start: install, build, serve the API and the admin application on one port.
import { spawn } from "node:child_process";
import { openBrowser } from "./open-browser.mjs";
import { pnpmOrExit, requireNode, root } from "./pnpm.mjs";

requireNode();
await pnpmOrExit("install", "--frozen-lockfile");
await pnpmOrExit("exec", "turbo", "run", "build");

const port = process.env.PORT || "3000";
const server = spawn(process.execPath, ["apps/api/dist/main.js"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PORT: port },
});

// The server is our direct child, so that a signal to npm start reaches it and it can close its storage in order.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    // Ctrl-C in a terminal already reached the server: a second SIGINT would look like impatience.
    if (signal === "SIGINT" && process.stdin.isTTY) return;
    server.kill(signal);
  });
}
server.on("error", (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
server.on("exit", (code, signal) => {
  process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1));
});

await openBrowser(`http://localhost:${port}`);
