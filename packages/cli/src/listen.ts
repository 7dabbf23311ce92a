import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"

/** A server that listens on this machine. */
export interface Listening {
  /** `http://127.0.0.1:4173/` */
  readonly address: string
  /** Ends it, open connections included. */
  close(): Promise<void>
}

/** Answers one request; the method is GET or HEAD. */
export type Answer = (path: string, response: ServerResponse) => Promise<void> | void

const LOOPBACK = "127.0.0.1"
/** How many ports after the wished one are tried. */
const PORTS_TRIED = 50

/**
 * Listens at `port`, or at the next free one after it; 0 asks the machine for any free one.
 *
 * Only this machine can reach it, and only under its own name: a page elsewhere that lets its name
 * point here is turned away. Throws a RangeError for a host that is not this machine, and the system's
 * error when no port is free.
 */
export async function listen(answer: Answer, port: number, host = LOOPBACK): Promise<Listening> {
  if (host !== LOOPBACK && host !== "localhost" && host !== "::1") {
    throw new RangeError(`Only this machine may be served, not ${host}.`)
  }
  const server = createServer((request, response) => {
    guard(request, response, answer).catch(() =>
      plainAnswer(response, 500, "This could not be read."),
    )
  })
  const found = await listenFrom(server, port, host)
  const name = host === "::1" ? "[::1]" : host
  return { address: `http://${name}:${found}/`, close: () => close(server) }
}

async function guard(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  for (const [name, value] of safeHeaders) response.setHeader(name, value)
  if (!isOwnName(request.headers.host)) return plainAnswer(response, 403, "This is not the place.")
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD")
    return plainAnswer(response, 405, "Only reading is possible here.")
  }
  await answer(request.url ?? "/", response)
}

/** A page may use what comes from here and nothing else. */
const safeHeaders: readonly (readonly [string, string])[] = [
  [
    "Content-Security-Policy",
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
      "require-trusted-types-for 'script'",
  ],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Cache-Control", "no-store"],
]

function isOwnName(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/iu.test(host ?? "")
}

/** A line of plain text with a status: what the page is not, in words. */
export function plainAnswer(response: ServerResponse, status: number, line: string): void {
  if (response.headersSent) return void response.end()
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" })
  response.end(`${line}\n`)
}

async function listenFrom(server: Server, port: number, host: string): Promise<number> {
  const last = port === 0 ? 0 : Math.min(65535, port + PORTS_TRIED)
  for (let candidate = port; ; candidate++) {
    try {
      return await listenAt(server, candidate, host)
    } catch (error) {
      if (candidate >= last || !isTaken(error)) throw error
    }
  }
}

function listenAt(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, () => {
      server.off("error", reject)
      const address = server.address()
      resolve(typeof address === "object" && address !== null ? address.port : port)
    })
  })
}

/** Taken, or kept for the machine's own use. */
function isTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "EADDRINUSE" || error.code === "EACCES")
  )
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed())
    server.closeAllConnections()
  })
}
