import type { Edition } from "@variorum/formats"
import type { EditorPhrases } from "@variorum/views"
import { asGuessed } from "../work/guess-particulars.js"
import type { Opened } from "./open-files.js"

/** Says what of the texts of an edition was guessed from their files; empty where nothing was. */
export function guessesSaid(
  { particulars }: EditorPhrases,
  opened: readonly Opened[],
  { witnesses }: Edition,
): string {
  const texts = new Set(opened.map((each) => (each.kind === "witness" ? each.witness.text : null)))
  const guessed = witnesses.filter(({ text }) => texts.has(text)).map(asGuessed)
  const names = new Set(guessed.flatMap((found) => [...found.keys()]))
  return names.size === 0
    ? ""
    : particulars.guessed([...names].map((name) => particulars.names[name]))
}
