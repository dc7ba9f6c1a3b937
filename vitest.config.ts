import { defineConfig } from "vitest/config";

/** Unit tests sit beside the code; golden, property, contract and end-to-end suites sit in test/. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "bench/src/**/*.test.ts", "training/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
