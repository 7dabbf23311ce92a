import { type Witness, witness } from "@variorum/collation"
import { layersOfComments } from "../remarks/comments.js"
import type { Reader } from "../content.js"
import { Tally } from "../left-out.js"
import { siglumFrom } from "../siglum.js"
import { checkCount, checkSize } from "../source.js"
import { readRichText } from "./read-rtf.js"

/**
 * A rich text (`.rtf`): one witness or, where changes were tracked, two, as it was without them and as it is with them.
 * Comments become layers, one for each author.
 *
 * Throws UnreadableSource "rtf-damaged" or "source-too-many".
 */
export const readRtf: Reader = (source, options) => {
  checkSize(source)
  const tally = new Tally()
  const letters = bytesAsLetters(source.bytes)
  for (const sign of ["\\par", "\\cell"]) checkCount(letters, sign, MOST_BLOCKS, source.name)
  const rich = readRichText(letters, source.name, tally)
  const title = options.title ?? rich.title
  const make = (side: "draft" | "final", siglum: string): Witness =>
    witness({
      siglum,
      ...(title === "" ? {} : { title }),
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(options.brackets === undefined ? {} : { brackets: options.brackets }),
      blocks: rich[side].blocks,
    })
  const final = make(
    "final",
    rich.isRevised ? "final" : (options.siglum ?? siglumFrom(source.name)),
  )
  const layers = layersOfComments(rich.comments, source.name, final)
  const edition = {
    ...(title === "" ? {} : { title }),
    witnesses: rich.isRevised ? [make("draft", "draft"), final] : [final],
    ...(layers.length === 0 ? {} : { layers }),
  }
  return { edition, leftOut: tally.items }
}

/** A letter for each byte, of the byte's number: `TextDecoder` has no encoding that does so. */
function bytesAsLetters(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += PART)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + PART)))
  return parts.join("")
}

const PART = 8192

const MOST_BLOCKS = 200_000
