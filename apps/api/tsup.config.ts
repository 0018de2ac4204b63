import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    main: "src/main.ts",
    "write-openapi": "src/write-openapi.ts",
    "validation-thread": "src/validations/validation-thread.ts",
  },
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  sourcemap: true,
});
