import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/**
 * Writes the worker that keeps the page for use without a network, with the list of everything that was built. The
 * list is part of its text, so that a browser notices every new version.
 */
export function offlineFiles(): Plugin {
  let publicFolder = "";
  return {
    name: "offline-files",
    apply: "build",
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const built = Object.values(bundle);
        const files = ["./", ...built.map(({ fileName }) => fileName), ...readdirSync(publicFolder)];
        const hash = createHash("sha256");
        for (const file of built) hash.update(file.fileName).update(file.type === "chunk" ? file.code : file.source);
        for (const name of readdirSync(publicFolder)) hash.update(readFileSync(join(publicFolder, name)));
        const source = readFileSync(new URL("src/page/offline-worker.js", import.meta.url), "utf8")
          .replace('"FILES"', JSON.stringify(files.filter((name) => name !== "index.html")))
          .replace('"VERSION"', JSON.stringify(hash.digest("hex").slice(0, 16)));
        this.emitFile({ type: "asset", fileName: "offline-worker.js", source });
      },
    },
  };
}
