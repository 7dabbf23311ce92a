/** Which texts there are, and in which order: the first is the base. */
import type { Pin, Witness } from "@variorum/collation"
import { type Edition, freeSiglum } from "@variorum/formats"
import { handIn, type Judgement, type Note, type NoteTarget, renameWitness } from "@variorum/layers"
import { openText } from "../document/text.js"
import { done, type Outcome, refused } from "./outcome.js"
import { particularsOf, withParticulars } from "./particulars.js"
import type { Work } from "./work.js"

/** One text more, behind the others. Where its siglum is another's already, a number is put behind it. */
export function addText(work: Work, witness: Witness): Outcome {
  const taken = new Set(work.texts.map((text) => text.witness.siglum))
  const siglum = freeSiglum(witness.siglum, taken)
  const opened = openText(witness)
  const text = withParticulars(opened, { ...particularsOf(witness), siglum })
  return done({ ...work, texts: [...work.texts, text] })
}

/** All texts of an edition, behind the others, with the notes that came with them. */
export function addTexts(work: Work, { witnesses, layers = [] }: Edition): Work {
  let now = work
  let told = { pins: [], judgements: [], layers }
  const taken = new Set(work.texts.map((text) => text.witness.siglum))
  for (const witness of witnesses) {
    const siglum = freeSiglum(witness.siglum, taken)
    taken.add(siglum)
    told = renameWitness(told, witness.siglum, siglum)
    const outcome = addText(now, { ...witness, siglum })
    if (outcome.kind === "done") now = outcome.work
  }
  return layers.length === 0 ? now : { ...now, layers: handIn(now.layers, told.layers).layers }
}

/** What is about a text, and so about nothing once it is gone. */
export interface About {
  readonly pins: readonly Pin[]
  readonly judgements: readonly Judgement[]
  /** Notes on its words. They stay where the text is removed, and are told as lost. */
  readonly notes: readonly Note[]
}

/** What hangs on a text; nothing where there is no such text. */
export function aboutText({ texts, pins, judgements, layers }: Work, index: number): About {
  const siglum = texts[index]?.witness.siglum
  if (siglum === undefined) return { pins: [], judgements: [], notes: [] }
  return {
    pins: pins.filter(({ ends }) => ends.some(({ witness }) => witness === siglum)),
    judgements: judgements.filter(({ target }) =>
      target.quotations.some(({ witness }) => witness === siglum),
    ),
    notes: layers.flatMap(({ notes }) =>
      notes.filter(({ target }) => textsOf(target).includes(siglum)),
    ),
  }
}

/** The sigla of the texts that a note is about; none of an answer to another note. */
export function textsOf(target: NoteTarget): readonly string[] {
  switch (target.kind) {
    case "note":
      return []
    case "witness":
      return [target.witness]
    case "words":
      return [target.words.witness]
    case "absence":
      return [target.at.witness, ...target.words.map(({ witness }) => witness)]
    default:
      return target.words.map(({ witness }) => witness)
  }
}

/**
 * Without a text, its pins and its judgements (`aboutText` tells them beforehand). Refused: `no such text`, and
 * `two texts at least`.
 */
export function removeText(work: Work, index: number): Outcome {
  if (work.texts[index] === undefined) return refused("no such text")
  if (work.texts.length <= 2) return refused("two texts at least")
  const about = aboutText(work, index)
  return done({
    ...work,
    texts: work.texts.toSpliced(index, 1),
    pins: without(work.pins, about.pins),
    judgements: without(work.judgements, about.judgements),
  })
}

/** The list without some of its things; the same list where it has none of them. */
function without<Thing>(list: readonly Thing[], gone: readonly Thing[]): readonly Thing[] {
  return gone.length === 0 ? list : list.filter((thing) => !gone.includes(thing))
}

/** A text at another place in the order; at place 0 it is the base. Beyond the ends it is the first or the last. */
export function moveText(work: Work, index: number, to: number): Outcome {
  const text = work.texts[index]
  if (text === undefined) return refused("no such text")
  const place = Math.max(0, Math.min(work.texts.length - 1, to))
  if (place === index) return done(work)
  return done({ ...work, texts: work.texts.toSpliced(index, 1).toSpliced(place, 0, text) })
}

/** Two texts, each in the place of the other. */
export function exchangeTexts(work: Work, one: number, other: number): Outcome {
  const [first, second] = [work.texts[one], work.texts[other]]
  if (first === undefined || second === undefined) return refused("no such text")
  if (one === other) return done(work)
  return done({ ...work, texts: work.texts.with(one, second).with(other, first) })
}
