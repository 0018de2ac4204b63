import { defineConfig } from "tsup";

// One output file per source file: a bundler then leaves out every module that nobody asked for. Declarations come
// from the compiler itself, which keeps the same shape.
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*-fixture.ts"],
  format: "esm",
  target: "es2022",
  bundle: false,
  clean: true,
});
