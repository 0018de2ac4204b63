import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Its arguments are meant for a short-lived cloud function: in a single process, closing one page ends the browser. */
const sparticuzArguments = sparticuz.args.filter((argument) => argument !== "--single-process");

const quiet = ["--disable-background-networking"];

async function launch(): Promise<Browser> {
  const { CHROMIUM_PATH: path } = process.env;
  if (path !== undefined && path !== "") {
    return chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
  }
  if (process.platform === "linux" && process.arch === "x64") {
    return chromium.launch({
      executablePath: await sparticuz.executablePath(),
      args: [...sparticuzArguments, ...quiet],
    });
  }
  return chromium.launch({ channel: "chrome", args: quiet });
}

/** A browser from CHROMIUM_PATH, else the one inside @sparticuz/chromium (Linux x64), else the Chrome of the machine. */
export async function launchTestBrowser(): Promise<Browser> {
  try {
    return await launch();
  } catch (cause) {
    throw new Error(
      "No browser for the browser tests: install Google Chrome, or set CHROMIUM_PATH to the program of a Chromium.",
      { cause },
    );
  }
}
