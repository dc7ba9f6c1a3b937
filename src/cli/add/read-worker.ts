import { parentPort, workerData } from "node:worker_threads";
import { markFurniture } from "../../furniture/mark-furniture.ts";
import { readBytes } from "../../intake/read-bytes.ts";
import { ChanceryError } from "../../model/issue.ts";
import { readDocument } from "../../reader/read-document.ts";
import { loadRegisters } from "../../registers/load.ts";
import { loadSyntaxModel } from "../../syntax/load.ts";
import type { ReadAnswer, ReadJob } from "./read-pool.ts";

// One thread of the reading pool: the same stages as `chancery check`, one document after the other.
const { vocabulary } = workerData as { vocabulary?: string };
const tools = { model: loadSyntaxModel(), registers: loadRegisters(vocabulary ? { vocabulary } : {}) };

parentPort?.on("message", (job: ReadJob) => {
  let answer: ReadAnswer;
  try {
    const document = readBytes(job.bytes, job.origin);
    answer = { number: job.number, reading: readDocument(markFurniture(document), tools) };
  } catch (fault) {
    const code = fault instanceof ChanceryError ? fault.code : "reader.fault";
    answer = {
      number: job.number,
      fault: { code, message: fault instanceof Error ? fault.message : String(fault) },
    };
  }
  parentPort?.postMessage(answer);
});
