import type { Edition } from "@variorum/formats"
import { type EditorPhrases, openedLines } from "@variorum/views"
import { asGuessed } from "../work/guess-particulars.js"
import type { Opened } from "./open-files.js"

/** Says what files had that did not come in, and what of their texts was guessed; empty where there is nothing to say. */
export function openingSaid(
  { paste, particulars }: EditorPhrases,
  opened: readonly Opened[],
  { witnesses }: Edition,
): string {
  const lost = opened.flatMap((file) => openedLines(paste, file.name, file))
  const texts = new Set(
    opened.flatMap(({ edition }) => (edition.witnesses.length === 1 ? edition.witnesses : [])),
  )
  const plain = new Set([...texts].map(({ text }) => text))
  const guessed = witnesses.filter(({ text }) => plain.has(text)).map(asGuessed)
  const names = new Set(guessed.flatMap((found) => [...found.keys()]))
  const guess =
    names.size === 0 ? [] : [particulars.guessed([...names].map((name) => particulars.names[name]))]
  return [...lost, ...guess].join(" ")
}
