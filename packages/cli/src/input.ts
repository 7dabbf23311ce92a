import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import type { Readable } from "node:stream"
import { UnreadableSource } from "@variorum/collation"
import { LARGEST_SOURCE, tooLarge, type Source } from "@variorum/formats"

/** The argument that stands for standard input. */
export const STANDARD_INPUT = "-"

/**
 * The bytes of a file, or of standard input for `-`. The whole path is kept as the name, for messages.
 *
 * Reading stops as soon as there is more than any text weighs, so that an endless device ends too.
 * Throws UnreadableSource "source-missing", "source-folder", "source-forbidden", "source-unreadable" or
 * "source-too-large".
 */
export async function readInput(path: string): Promise<Source> {
  if (path === STANDARD_INPUT)
    return { name: "standard input", bytes: await readAll(process.stdin, "standard input") }
  try {
    if ((await stat(path)).isDirectory()) throw isFolder(path)
    return { name: path, bytes: await readAll(createReadStream(path), path) }
  } catch (error) {
    throw error instanceof UnreadableSource ? error : unreadable(path, error)
  }
}

async function readAll(stream: Readable, name: string): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of stream as AsyncIterable<Buffer>) {
    length += part.length
    if (length > LARGEST_SOURCE) throw tooLarge(name)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function isFolder(path: string): UnreadableSource {
  return new UnreadableSource(
    "source-folder",
    "This is a folder, not a file.",
    path,
    "Name one of the files in it.",
  )
}

/** A short sentence for each of the ways in which a file or a folder can refuse to be read. */
export function unreadable(path: string, error: unknown): UnreadableSource {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new UnreadableSource(
      "source-missing",
      "There is no such file.",
      path,
      "Check the name and the folder.",
    )
  }
  if (code === "EACCES" || code === "EPERM") {
    return new UnreadableSource(
      "source-forbidden",
      "You may not read this file.",
      path,
      "Ask whoever keeps it, or copy it to where you may read.",
    )
  }
  return new UnreadableSource(
    "source-unreadable",
    `The file cannot be read (${code || (error instanceof Error ? error.message : String(error))}).`,
    path,
    "Check that the name and the disk are in order.",
  )
}
