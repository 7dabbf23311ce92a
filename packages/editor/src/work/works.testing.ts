/** Works for tests. */
import { type BlockInput, type Collation, collate, pinsAmong, witness } from "@variorum/collation"
import { after, before } from "@variorum/collation/testing"
import type { StepRefusal } from "@variorum/views"
import type { Outcome } from "./outcome.js"
import { openWork, type Work } from "./work.js"

/** A work of some texts, called A, B, C …; each a plain text or its blocks. */
export function workOf(...texts: readonly (string | readonly BlockInput[])[]): Work {
  const witnesses = texts.map((text, i) => {
    const siglum = String.fromCharCode("A".charCodeAt(0) + i)
    return typeof text === "string" ? witness({ siglum, text }) : witness({ siglum, blocks: text })
  })
  return openWork({ witnesses })
}

/** The two texts of a marked one: "I <del>personally </del>think". */
export function markedWork(marked: string): Work {
  return openWork({ witnesses: [before(marked), after(marked)] })
}

/** The comparison of the first texts of a work, or of all. */
export function compare({ texts, rules, pins }: Work, count = texts.length): Collation {
  const witnesses = texts.slice(0, count).map((text) => text.witness)
  return collate(witnesses, { rules, pins: pinsAmong(pins, witnesses) })
}

/** The words of each text. */
export function wordsOf({ texts }: Work): readonly string[] {
  return texts.map(({ witness: { text } }) => text)
}

/** The work that came of an action. Throws where it was refused. */
export function workAfter(outcome: Outcome): Work {
  if (outcome.kind === "refused") throw new Error(`refused: ${outcome.reason}`)
  return outcome.work
}

/** Why an action was refused; null where it was not. */
export function refusalOf(outcome: Outcome): StepRefusal | null {
  return outcome.kind === "refused" ? outcome.reason : null
}
