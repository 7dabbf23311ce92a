/** The script of a worker thread of Node: importing it makes a `Collator`'s other side of the thread it runs in. */
import { answerTasks } from "./answer-tasks.js"
import { comparing } from "./comparing.js"
import { nodePort, type NodeMessagePort } from "./node-port.js"

// The name stands in a variable because this package is checked without the types of Node.
const threads: string = "node:worker_threads"
const { parentPort } = (await import(threads)) as { readonly parentPort: NodeMessagePort }

answerTasks(nodePort(parentPort), comparing())
