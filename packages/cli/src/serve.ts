import { createReadStream } from "node:fs"
import type { ServerResponse } from "node:http"
import { pipeline } from "node:stream/promises"
import { findFile, type Mounts } from "./find-file.js"
import { type Answer, listen, plainAnswer, type Listening } from "./listen.js"
import { mediaType } from "./media-types.js"

/** What to serve, and where. */
export interface FolderServing {
  /** Served at the root of the address. */
  readonly folder: string
  /** Further folders, each by the beginning of its addresses: `{ "/variorum/": "packages/viewer/dist/bundle/" }`. */
  readonly mounts?: Mounts
  /** The port to begin with; the next free one is taken. 0 for any. */
  readonly port: number
  /** A name of this machine; `127.0.0.1` when absent. */
  readonly host?: string
  /** Beginnings of addresses whose pages bring a content policy of their own, and get none from here. */
  readonly ownPolicies?: readonly string[]
}

/**
 * Serves folders to this machine alone, for reading: no writing, no listing of folders, nothing outside
 * them, nothing whose name begins with a dot.
 *
 * Throws a RangeError for a host that is not this machine, and the system's error when no port is free.
 */
export function serveFolder(serving: FolderServing): Promise<Listening> {
  const { folder, mounts, port, host, ownPolicies = [] } = serving
  const all = { "/": folder, ...mounts }
  const answer: Answer = (path, response) => {
    if (ownPolicies.some((beginning) => path.startsWith(beginning)))
      response.removeHeader("Content-Security-Policy")
    return answerFrom(all, path, response)
  }
  return listen(answer, port, host)
}

/** Answers one request with a file out of some folders, or with a line that says there is none. */
export async function answerFrom(
  mounts: Mounts,
  address: string,
  response: ServerResponse,
): Promise<void> {
  const found = await findFile(address, mounts)
  if (found.kind === "nothing")
    return plainAnswer(response, 404, "There is nothing at this address.")
  if (found.kind === "folder") return redirect(response, address)
  await sendFile(response, found.path)
}

/** The page of a folder must have an address that ends in a slash, or its relative addresses go wrong. */
function redirect(response: ServerResponse, address: string): void {
  const [path, ...query] = address.split("?")
  // One slash at the front: two would name another machine.
  const own = (path as string).replace(/^\/+/u, "/")
  response.setHeader("Location", [`${own}/`, ...query].join("?"))
  plainAnswer(response, 308, "This folder's address ends in a slash.")
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  response.setHeader("Content-Type", mediaType(path))
  if (response.req.method === "HEAD") return void response.end()
  // A reader who went away in the middle is no trouble of ours.
  await pipeline(createReadStream(path), response).catch(() => response.destroy())
}
