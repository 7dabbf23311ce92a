/** Two texts that are written in, for tests. */
import { witness, type Witness } from "@variorum/collation"
import { editorPhrases, plain } from "@variorum/views"
import { Comparer } from "../comparing/comparer.js"
import { Session } from "../work/session.js"
import { openWork } from "../work/work.js"
import "./variorum-panes.js"
import type { PassageEnd } from "./drag.js"
import type { VariorumPanes } from "./variorum-panes.js"

/** What somebody did in the texts. */
export interface Told {
  readonly chosen: (string | null)[]
  readonly aligned: (readonly [PassageEnd, PassageEnd])[]
  readonly asked: PassageEnd[]
}

export interface Opened {
  readonly element: VariorumPanes
  readonly session: Session
  readonly comparer: Comparer
  readonly told: Told
}

/** Opens two witnesses in a page of their own height. */
export async function open(witnesses: readonly Witness[]): Promise<Opened> {
  const session = new Session(openWork({ witnesses: [...witnesses] }))
  const comparer = new Comparer(session)
  const element = document.createElement("variorum-panes") as VariorumPanes
  const told: Told = { chosen: [], aligned: [], asked: [] }
  element.style.height = "100vh"
  Object.assign(element, {
    session,
    comparer,
    phrases: { words: plain, panes: editorPhrases.panes },
    handlers: {
      choose: (passage: string | null) => told.chosen.push(passage),
      align: (from: PassageEnd, to: PassageEnd) => told.aligned.push([from, to]),
      askToAlign: (end: PassageEnd) => told.asked.push(end),
    },
  })
  document.body.replaceChildren(element)
  await element.updateComplete
  await settled(comparer)
  return { element, session, comparer, told }
}

/** Settled when the comparison is of the texts as they stand, and drawn. */
export async function settled(comparer: Comparer): Promise<void> {
  while (!comparer.state.isCurrent && comparer.state.trouble === null)
    await new Promise((done) => setTimeout(done, 5))
  await frame()
}

/** Settled when the page was drawn. */
export function frame(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
}

/** Two short texts with a change of every kind. */
export function letter(): readonly [Witness, Witness] {
  const paragraphs = (...texts: string[]) => texts.join("\n\n")
  return [
    witness({
      siglum: "D",
      title: "Draft",
      language: "en",
      text: paragraphs(
        "The committee met in the old hall by the river and heard the report.",
        "Nobody there had seen the plans before the morning of the vote. It was said so twice.",
        "He spoke of peace, and of the harvest, for an hour.",
        "[…]",
        "The clerk wrote everything down in a green book that was later lost.",
        "They went home.",
      ),
    }),
    witness({
      siglum: "F",
      title: "Final text",
      language: "en",
      text: paragraphs(
        "The committee met in the new house by the river and heard the report.",
        "The clerk wrote everything down in a green book that was later lost.",
        "He spoke of peace and of the harvest for an hour. Some wept, and others left before the end.",
        "A stranger had come in and sat by the door.",
        "They went home.",
      ),
    }),
  ]
}

/** The marked stretches of a text: their classes, in the order of the alphabet, and their words. */
export function marksIn(element: VariorumPanes, side: 0 | 1): [string, string][] {
  const { dom } = element.panes[side]!.view
  return [...dom.querySelectorAll("[data-passage]")].map((each) => [
    each.className.split(" ").sort().join(" "),
    each.textContent ?? "",
  ])
}
