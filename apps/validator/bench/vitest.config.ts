import { defineConfig } from "vitest/config";

// Run as tests are, since the browser of tests is written in TypeScript and only they read it as it stands.
export default defineConfig({
  test: { root: import.meta.dirname, include: ["whole-files.ts"], testTimeout: 600_000 },
});
