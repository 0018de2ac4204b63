import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = fileURLToPath(new URL("src", import.meta.url));

export default defineConfig({
  // The examples use the public names; here they mean the source, so that no build is needed and none can be stale.
  resolve: { alias: [{ find: /^@khuyencong\/core\/(.+)$/, replacement: `${source}/$1/index.ts` }] },
  test: {
    // Properties draw hundreds of cases; on a busy machine that takes longer than five seconds.
    testTimeout: 60_000,
    // Core is pure: no file can leave anything behind for the next, and each need not be read again for every test.
    isolate: false,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results.json" }]],
  },
});
