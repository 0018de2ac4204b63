import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/*/index.ts", "src/packs/*/index.ts"],
  format: "esm",
  target: "es2022",
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
});
