import type { Witness } from "@variorum/collation"
import { handIn, renameWitness } from "@variorum/layers"
import type { Edition } from "./json/edition.js"
import { freeSiglum } from "./siglum.js"

/**
 * Several editions as one: title, source, rights and rules of the first that has any, all texts in their order, and all
 * that people said of them. A siglum that is taken gets a number.
 */
export function oneEdition(editions: readonly Edition[]): Edition {
  const [first, ...others] = editions
  return first === undefined
    ? { witnesses: [] }
    : others.reduce(joined, withFreeSigla(first, new Set()))
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
