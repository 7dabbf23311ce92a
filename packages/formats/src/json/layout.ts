import type { Span, Witness } from "@variorum/collation"
import { asString, Fields, listOf, spanWithin } from "./fields.js"
import { inOrder, readBeside, writeBeside, writeSpan, type Beside } from "./spans.js"

/** Everything about a witness that is a matter of offsets: its text letter for letter, and every span in it. */
export interface Layout extends Beside {
  readonly text: string
  /** One span for each of the witness's blocks, in their order. */
  readonly blocks: readonly Span[]
}

export function layoutOf(from: Witness): Layout {
  return {
    text: from.text,
    blocks: from.blocks.map(({ span }) => writeSpan(span)),
    ...writeBeside(from),
  }
}

export function readLayout(value: unknown, path: string): Layout {
  const fields = new Fields(value, path)
  const text = fields.get("text", asString)
  return {
    text,
    blocks: fields.get(
      "blocks",
      inOrder(listOf(spanWithin(text.length)), (span) => span),
    ),
    ...readBeside(fields, text.length),
  }
}
