import type { Witness } from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import { handIn } from "@variorum/layers"
import { asGuessed } from "../work/guess-particulars.js"
import { renameWitness } from "../work/rename-witness.js"
import { freeSiglum } from "../work/texts.js"
import type { Opened } from "./open-files.js"

/**
 * Everything that was opened as one edition: title, source and rights of the first that has any, all texts in their
 * order, and all that people said of them. A siglum that is taken gets a number.
 */
export function asOneEdition(opened: readonly Opened[]): Edition {
  const [first, ...others] = opened.map(({ edition }) => edition)
  if (first === undefined) return { witnesses: [] }
  const whole = others.reduce(joined, withFreeSigla(first, new Set()))
  return { ...whole, witnesses: opened.length < 2 ? whole.witnesses : toldApart(whole.witnesses) }
}

function joined(one: Edition, other: Edition): Edition {
  const next = withFreeSigla(other, new Set(one.witnesses.map(({ siglum }) => siglum)))
  const both = <Thing>(list: (edition: Edition) => readonly Thing[] | undefined) => [
    ...(list(one) ?? []),
    ...(list(next) ?? []),
  ]
  return {
    ...next,
    ...one,
    witnesses: both(({ witnesses }) => witnesses),
    pins: both(({ pins }) => pins),
    judgements: both(({ judgements }) => judgements),
    tags: both(({ tags }) => tags).filter(isFirst),
    layers: handIn(one.layers ?? [], next.layers ?? []).layers,
  }
}

/** True for the first thing of its identifier in a list. */
function isFirst({ id }: { readonly id: string }, i: number, all: readonly { id: string }[]) {
  return all.findIndex((each) => each.id === id) === i
}

/** The edition with sigla that are none of those taken, nor twice among its own, wherever they are named. */
function withFreeSigla(edition: Edition, taken: Set<string>): Edition {
  const { pins = [], judgements = [], layers = [] } = edition
  let said = { pins, judgements, layers }
  const witnesses = edition.witnesses.map((witness): Witness => {
    const siglum = freeSiglum(witness.siglum, taken)
    taken.add(siglum)
    if (siglum === witness.siglum) return witness
    said = renameWitness(said, witness.siglum, siglum)
    return { ...witness, siglum }
  })
  return { ...edition, ...said, witnesses }
}

/** Without a guessed title that another text has, too: they would be called alike. */
function toldApart(witnesses: readonly Witness[]): readonly Witness[] {
  return witnesses.map((witness) => {
    const { title, ...untitled } = witness
    const isTwice = witnesses.some((other) => other !== witness && other.title === title)
    return title !== undefined && isTwice && asGuessed(witness).has("title") ? untitled : witness
  })
}
