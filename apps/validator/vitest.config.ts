import { defineConfig } from "vitest/config";

// The browser has a time zone of its own, set by its tests: a run in another zone need not repeat them.
const { WITHOUT_BROWSER: withoutBrowser } = process.env;
const browserTests = withoutBrowser === "1" ? ["test/**/*.browser.test.ts"] : [];

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", ...browserTests],
    reporters: ["default", ["json", { outputFile: "test-results.json" }]],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
