/** What is known of a text beside its words: its siglum, title, kind, date, hand and language. */
import { type Witness, witness as makeWitness } from "@variorum/collation"
import { isSameData } from "@variorum/layers"
import type { Text } from "../document/text.js"
import { blocksOf } from "../document/to-blocks.js"
import { done, type Outcome, refused } from "./outcome.js"
import { renameWitness } from "@variorum/layers"
import type { Work } from "./work.js"

/** Nothing is known of what is left out. */
export type Particulars = Pick<Witness, "siglum" | "title" | "language" | "kind" | "date" | "hand">

/** What a person fills in: what is empty is taken out. */
export type ParticularsChange = { readonly [Name in keyof Particulars]?: string }

const NAMES = ["title", "language", "kind", "date", "hand"] as const

/** What is known of a witness. */
export function particularsOf(witness: Particulars): Particulars {
  return {
    siglum: witness.siglum,
    ...Object.fromEntries(
      NAMES.flatMap((name) => (witness[name] === undefined ? [] : [[name, witness[name]]])),
    ),
  }
}

/**
 * The text with other particulars, in the place of all it had. Another language cuts the sentences anew; nothing else
 * touches the words.
 */
export function withParticulars(text: Text, particulars: Particulars): Text {
  const { witness, document } = text
  if (isSameData(particularsOf(witness), particulars)) return text
  if (witness.language !== particulars.language) {
    const blocks = document.children.flatMap(blocksOf)
    return { document, witness: makeWitness({ ...particulars, blocks }) }
  }
  const { text: words, blocks, sentences, interventions, marks, revisions } = witness
  const named = { ...particulars, text: words, blocks, sentences, interventions, marks, revisions }
  return { document, witness: named }
}

/**
 * The text described otherwise. A new siglum is carried along wherever the text is named: in pins, judgements and notes.
 *
 * Refused: `no such text`, `siglum is empty`, `siglum is taken` (by another text).
 */
export function describeText(work: Work, index: number, change: ParticularsChange): Outcome {
  const text = work.texts[index]
  if (text === undefined) return refused("no such text")
  const old = particularsOf(text.witness)
  const siglum = (change.siglum ?? old.siglum).trim()
  if (siglum === "") return refused("siglum is empty")
  if (work.texts.some(({ witness }, i) => i !== index && witness.siglum === siglum))
    return refused("siglum is taken")
  const now: Particulars = {
    siglum,
    ...Object.fromEntries(
      NAMES.flatMap((name) => {
        const value = (change[name] ?? old[name] ?? "").trim()
        return value === "" ? [] : [[name, value]]
      }),
    ),
  }
  const described = withParticulars(text, now)
  if (described === text) return done(work)
  const texts = work.texts.with(index, described)
  return done(renameWitness({ ...work, texts }, old.siglum, siglum))
}

/** The edition described otherwise: its title, who is quoted, on what terms. */
export function describeEdition(
  work: Work,
  change: Partial<Pick<Work, "title" | "source" | "rights">>,
): Outcome {
  const now = { ...work, ...change }
  const isSame =
    now.title === work.title && now.source === work.source && now.rights === work.rights
  return done(isSame ? work : now)
}
