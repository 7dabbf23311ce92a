/**
 * The work of one edition: everything that is kept, undone and handed on. Every change makes a new one.
 *
 *   key, menu or drop -> command -> Work -> comparison -> panes
 *                                    |
 *                             history, store, file
 */
import type { Pin, Rule } from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import type { Judgement, Layer, Tag } from "@variorum/layers"
import { openText, type Text } from "../document/text.js"

export interface Work {
  /** Empty where it has none. */
  readonly title: string
  /** Who is quoted, and on what terms; empty where nobody says. */
  readonly source: string
  readonly rights: string
  /** At least two. The first is the base. */
  readonly texts: readonly Text[]
  readonly rules: readonly Rule[]
  readonly pins: readonly Pin[]
  readonly judgements: readonly Judgement[]
  readonly layers: readonly Layer[]
  readonly tags: readonly Tag[]
}

/** An edition, opened to be worked on. */
export function openWork(edition: Edition): Work {
  const { title = "", source = "", rights = "", witnesses } = edition
  const { rules = [], pins = [], judgements = [], layers = [], tags = [] } = edition
  const texts = witnesses.map(openText)
  return { title, source, rights, texts, rules, pins, judgements, layers, tags }
}

/** The work as an edition, which a file holds. What is empty is left out. */
export function toEdition(work: Work): Edition {
  const { title, source, rights, texts, rules, pins, judgements, layers, tags } = work
  return {
    ...(title === "" ? {} : { title }),
    ...(source === "" ? {} : { source }),
    ...(rights === "" ? {} : { rights }),
    witnesses: texts.map(({ witness }) => witness),
    ...(rules.length === 0 ? {} : { rules }),
    ...(pins.length === 0 ? {} : { pins }),
    ...(judgements.length === 0 ? {} : { judgements }),
    ...(layers.length === 0 ? {} : { layers }),
    ...(tags.length === 0 ? {} : { tags }),
  }
}
