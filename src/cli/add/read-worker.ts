import { parentPort, workerData } from "node:worker_threads";
import { ChanceryError } from "../../model/issue.ts";
import { readHere } from "./read-here.ts";
import type { ReadAnswer, ReadJob } from "./read-pool.ts";

// One thread of the reading pool: one document after the other.
const read = readHere((workerData as { vocabulary?: string }).vocabulary);

parentPort?.on("message", (job: ReadJob) => {
  let answer: ReadAnswer;
  try {
    answer = { number: job.number, reading: read(job.bytes, job.origin) };
  } catch (fault) {
    const code = fault instanceof ChanceryError ? fault.code : "reader.fault";
    answer = {
      number: job.number,
      fault: { code, message: fault instanceof Error ? fault.message : String(fault) },
    };
  }
  parentPort?.postMessage(answer);
});
