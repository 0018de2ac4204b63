import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

export default defineConfig({
  entry: ["src/command/main.ts"],
  format: "esm",
  target: "node20",
  splitting: false,
  // One file that runs where it is put: nothing to install at a commune's office.
  noExternal: [/.*/],
  banner: { js: "#!/usr/bin/env node" },
  define: { TOOL_VERSION: JSON.stringify(version) },
  esbuildOptions(options) {
    // Node gets the CommonJS form of the library, which cannot be bundled into a module; the other form is the same code.
    options.alias = { yaml: fileURLToPath(new URL("node_modules/yaml/browser/index.js", import.meta.url)) };
  },
  clean: ["dist/main.js"],
});
