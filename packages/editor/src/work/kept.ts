/**
 * A work as its history keeps it.
 *
 * Documents share what an edit left alone, so that a step costs the paragraph that it changed. Witnesses share nothing:
 * each holds the whole text and every sentence's place in it. So of a text that was edited only the document is kept, and
 * its witness is made again when a step is undone. Of a text of 100,000 words, 1,000 steps take 9 MB so; with their
 * witnesses they took 1,400 MB.
 */
import type { Node } from "prosemirror-model"
import { remake, type Text, textAfter } from "../document/text.js"
import { type Particulars, particularsOf, withParticulars } from "./particulars.js"
import type { Work } from "./work.js"

/** A text without its witness; one whose witness is as it was opened is kept whole, and shared by all steps that have it. */
type KeptText = Text | { readonly particulars: Particulars; readonly document: Node }

export interface KeptWork extends Omit<Work, "texts"> {
  readonly texts: readonly KeptText[]
}

export function keep(work: Work): KeptWork {
  return { ...work, texts: work.texts.map(keepText) }
}

function keepText(text: Text): KeptText {
  const { witness, document, isAsOpened } = text
  return isAsOpened === true ? text : { particulars: particularsOf(witness), document }
}

/** The work that was kept. `present`: the work as it is now, whose texts are taken where they are the same, or as a beginning. */
export function bringBack(kept: KeptWork, present: Work): Work {
  return { ...kept, texts: kept.texts.map((text, i) => bringTextBack(text, i, present.texts)) }
}

function bringTextBack(kept: KeptText, index: number, present: readonly Text[]): Text {
  if ("witness" in kept) return kept
  const { particulars, document } = kept
  const edited = present.filter(({ isAsOpened }) => isAsOpened !== true)
  const same = edited.find((text) => text.document === document)
  if (same !== undefined) return withParticulars(same, particulars)
  const near =
    present.find(({ witness }) => witness.siglum === particulars.siglum) ??
    present[Math.min(index, present.length - 1)]!
  const made = near.document === document ? remake(near) : textAfter(near, document)
  return withParticulars(made, particulars)
}

/** The indices, in the second of two works, of texts that are not the same document in the first. */
export function changedTexts(
  one: Pick<KeptWork, "texts">,
  other: Pick<KeptWork, "texts">,
): readonly number[] {
  return other.texts.flatMap(({ document }, i) => (one.texts[i]?.document === document ? [] : [i]))
}
