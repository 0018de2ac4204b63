import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Properties draw hundreds of programmes; on a busy machine that takes longer than five seconds.
    testTimeout: 60_000,
    isolate: false,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results.json" }]],
  },
});
