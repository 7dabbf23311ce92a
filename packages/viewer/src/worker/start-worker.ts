/** What a page that asks for trusted types has; the types of the DOM do not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: TrustPolicy): TrustPolicy
}

interface TrustPolicy {
  createScriptURL(address: string): string
}

/** A page may allow only one policy of a name, so it is made once. Null until it is needed. */
let policy: TrustPolicy | null = null

/**
 * Begins the worker whose script lies beside this one.
 *
 * Throws where a page may have none: a strict content policy, a page without a server, a script from elsewhere. Where
 * the script is only missing, the worker tells of it later.
 */
export function startWorker(): Worker {
  // The name hides the browser's own, so that bundlers find the one pattern by which they know a worker's script.
  const Worker = WorkerOfTrust
  return new Worker(new URL("./variorum-worker.js", import.meta.url), { type: "module" })
}

/** A worker whose address a page takes that asks for trusted types: it is fixed, and comes from this program. */
const WorkerOfTrust = function trusting(address: URL, options: WorkerOptions): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??=
    trustedTypes?.createPolicy("variorum-worker", { createScriptURL: (url) => url }) ?? null
  return new Worker(policy?.createScriptURL(address.href) ?? address, options)
} as unknown as new (
  address: URL,
  options: WorkerOptions,
) => Worker
