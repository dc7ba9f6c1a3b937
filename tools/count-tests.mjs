#!/usr/bin/env node
// Reads vitest's JSON report and prints "passed failed skipped". A test file that could not be loaded counts as one failure.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const brokenFiles = report.testResults.filter(
  (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
).length;
console.log(
  report.numPassedTests,
  report.numFailedTests + brokenFiles,
  report.numPendingTests + report.numTodoTests,
);
