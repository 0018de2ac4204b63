// Runs npm start the way a newcomer does, looks at the product, and stops it the way a supervisor does.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { root } from "./pnpm.mjs";

const patienceInSeconds = 180;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

async function firstPage(url) {
  for (let second = 0; second < patienceInSeconds; second += 1) {
    try {
      const response = await fetch(url);
      return { status: response.status, text: await response.text() };
    } catch {
      await pause(1);
    }
    if (start.exitCode !== null) return { status: 0, text: "npm start ended before it answered" };
  }
  return { status: 0, text: `no answer within ${patienceInSeconds} s` };
}

const port = await freePort();
const start = spawn(process.execPath, ["scripts/start.mjs"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PORT: String(port), NO_OPEN: "1" },
});
const ended = new Promise((resolve) => start.on("exit", (code) => resolve(code ?? 1)));

const page = await firstPage(`http://localhost:${port}/`);
const isPage = page.status === 200 && page.text.includes("<html");
if (!isPage) console.error(`expected a page on port ${port}, got ${page.status}: ${page.text.slice(0, 300)}`);

const checker = await firstPage(`http://localhost:${port}/kiem-tra/`);
const isChecker = checker.status === 200 && checker.text.includes("manifest.webmanifest");
if (!isChecker) console.error(`expected the page for communes, got ${checker.status}: ${checker.text.slice(0, 300)}`);

start.kill("SIGTERM");
const exitCode = await Promise.race([ended, pause(15).then(() => undefined)]);
if (exitCode !== 0) {
  console.error(exitCode === undefined ? "still running 15 s after SIGTERM" : `ended with exit code ${exitCode}`);
  start.kill("SIGKILL");
}
process.exit(isPage && isChecker && exitCode === 0 ? 0 : 1);
