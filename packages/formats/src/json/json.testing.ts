/** Reading JSON in tests: what comes back, or why it was refused. */
import { VariorumError } from "@variorum/collation"
import { readJson } from "./index.js"

/** A file with this text. */
export function source(text: string, name = "draft.json") {
  return { name, bytes: new TextEncoder().encode(text) }
}

/** The error that a document is refused with. Throws when it is read. */
export function refusal(document: unknown): VariorumError {
  const text = typeof document === "string" ? document : JSON.stringify(document)
  try {
    readJson(source(text))
  } catch (error) {
    if (error instanceof VariorumError) return error
    throw error
  }
  throw new Error("It was read.")
}

/** What a document that we wrote is read as. */
export function readAgain(document: string) {
  return readJson(source(document))
}
