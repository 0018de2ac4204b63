import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package. */
export const packageFolder = fileURLToPath(new URL("..", import.meta.url));

/** The source files of core without their tests, as paths from the package's folder, with forward slashes. */
export function sourceFiles(): readonly string[] {
  return readdirSync(join(packageFolder, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.split(sep).join("/")}`)
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .sort();
}

/** The text of a file of this package. */
export function readSource(path: string): string {
  return readFileSync(join(packageFolder, path), "utf8");
}

/** The public faces of core: the index.ts of each folder. */
export function publicFaces(): readonly string[] {
  return sourceFiles().filter((path) => /^src\/(packs\/)?[^/]+\/index\.ts$/.test(path));
}
