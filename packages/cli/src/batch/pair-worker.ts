/** The script of a worker thread that compares pairs; `workerData` is its PairSettings. */
import { type MessagePort, parentPort, workerData } from "node:worker_threads"
import { answerTasks, nodePort } from "@variorum/collation/worker"
import { comparePair, type PairFound, type PairSettings, type PairTask } from "./pair-task.js"

const settings = workerData as PairSettings

answerTasks<PairTask, PairFound>(nodePort(parentPort as MessagePort), (task) =>
  comparePair(task, settings),
)
