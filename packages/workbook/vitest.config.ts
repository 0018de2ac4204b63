import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Properties draw hundreds of cases; on a busy machine that takes longer than five seconds.
    testTimeout: 60_000,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results.json" }]],
  },
});
