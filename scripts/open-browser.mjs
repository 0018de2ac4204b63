import { spawn } from "node:child_process";

/** Whether somebody sits in front of this machine and wants a window. */
function hasDesktop() {
  if (process.env.CI || process.env.NO_OPEN) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function answers(url) {
  try {
    await fetch(url);
    return true;
  } catch {
    return false;
  }
}

/** Opens the page on a desktop once the server answers. Best effort: the address is printed anyway. */
export async function openBrowser(url, patienceInSeconds = 60) {
  if (!hasDesktop()) return;
  for (let second = 0; !(await answers(url)); second += 1) {
    if (second >= patienceInSeconds) return;
    await new Promise((resolve) => setTimeout(resolve, 1000).unref());
  }
  const [program, ...args] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(program, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
