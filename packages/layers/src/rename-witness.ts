/** Another siglum for a text, wherever it is named. */
import type { Pin, PinEnd } from "@variorum/collation"
import type { Judgement } from "./judgement.js"
import type { Layer } from "./notes/layer.js"
import type { Note, NoteTarget } from "./notes/note.js"

/** Something that names the text it is in. */
interface Named {
  readonly witness: string
}

type Rename = <Thing extends Named>(thing: Thing) => Thing

/** What people decided and wrote about some texts, which it names by their sigla. */
export interface Said {
  readonly pins: readonly Pin[]
  readonly judgements: readonly Judgement[]
  readonly layers: readonly Layer[]
}

/** The same with what was said of the text of one siglum said of another. Locked layers too: nobody's words change. */
export function renameWitness<All extends Said>(said: All, from: string, to: string): All {
  if (from === to) return said
  const rename: Rename = (thing) => (thing.witness === from ? { ...thing, witness: to } : thing)
  return {
    ...said,
    pins: mapped(said.pins, (pin) => renamePin(pin, rename)),
    judgements: mapped(said.judgements, (judgement) => renameJudgement(judgement, rename)),
    layers: mapped(said.layers, (layer) => renameLayer(layer, rename)),
  }
}

/** The list with each of its things changed; the same list where none is. */
function mapped<Thing>(list: readonly Thing[], change: (thing: Thing) => Thing): readonly Thing[] {
  const now = list.map(change)
  return now.some((thing, i) => thing !== list[i]) ? now : list
}

function renamePin(pin: Pin, rename: Rename): Pin {
  const ends: readonly [PinEnd, PinEnd] = [rename(pin.ends[0]), rename(pin.ends[1])]
  return ends.every((end, i) => end === pin.ends[i]) ? pin : { ...pin, ends }
}

function renameJudgement(judgement: Judgement, rename: Rename): Judgement {
  const { target } = judgement
  const quotations = mapped(target.quotations, rename)
  return quotations === target.quotations
    ? judgement
    : { ...judgement, target: { ...target, quotations } }
}

function renameLayer(layer: Layer, rename: Rename): Layer {
  const notes = mapped(layer.notes, (note) => renameNote(note, rename))
  return notes === layer.notes ? layer : { ...layer, notes }
}

function renameNote(note: Note, rename: Rename): Note {
  const target = renameTarget(note.target, rename)
  return target === note.target ? note : { ...note, target }
}

function renameTarget(target: NoteTarget, rename: Rename): NoteTarget {
  switch (target.kind) {
    case "note":
      return target
    case "witness":
      return rename(target)
    case "words": {
      const words = rename(target.words)
      return words === target.words ? target : { ...target, words }
    }
    case "absence": {
      const at = rename(target.at)
      const words = mapped(target.words, rename)
      return at === target.at && words === target.words ? target : { ...target, at, words }
    }
    default: {
      const words = mapped(target.words, rename)
      return words === target.words ? target : { ...target, words }
    }
  }
}
