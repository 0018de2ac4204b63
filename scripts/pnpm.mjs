// Runs the pinned pnpm, so that a newcomer needs nothing but Node and npm. Built-ins only: it works before any install.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** Ends the process with one clear sentence when this Node is older than `engines.node` of package.json asks for. */
export function requireNode() {
  const least = manifest.engines.node.replace(">=", "");
  const [leastMajor, leastMinor] = least.split(".").map(Number);
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(`Cần Node.js ${least} trở lên, máy này đang có ${process.versions.node}; tải tại https://nodejs.org`);
  console.error(`Node.js ${least} or newer is needed, this is ${process.versions.node}; get it at https://nodejs.org`);
  process.exit(1);
}

/** Runs a program in the root folder with our own input and output, and answers its exit code. */
export function run(program, args, environment = {}) {
  // On Windows npx is a .cmd file, which only a shell can start; no argument of ours needs quoting.
  const shell = process.platform === "win32";
  const child = spawn(program, args, { cwd: root, stdio: "inherit", shell, env: { ...process.env, ...environment } });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs the pinned pnpm and answers its exit code. */
export function pnpm(...args) {
  return run("npx", ["--yes", manifest.packageManager, ...args], { TURBO_TELEMETRY_DISABLED: "1" });
}

/** Runs the pinned pnpm and ends this process when it fails. */
export async function pnpmOrExit(...args) {
  const code = await pnpm(...args);
  if (code !== 0) process.exit(code);
}
