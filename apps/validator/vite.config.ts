import { readFileSync } from "node:fs";
import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { offlineFiles } from "./offline-files.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

export default defineConfig({
  plugins: [solid(), offlineFiles()],
  // Relative addresses throughout: the folder works wherever it is put.
  base: "./",
  define: { TOOL_VERSION: JSON.stringify(version) },
  worker: { format: "es" },
  build: { target: "baseline-widely-available", outDir: "dist/page" },
});
