import type { Tally } from "../../left-out.js"
import { elementsOf, type XmlElement } from "../../xml/element.js"
import { changeOf } from "./changes.js"
import { isMath, isWord } from "./names.js"

/** True where anything in a part was inserted, deleted or moved. Tracked changes of mere looks are counted as left out. */
export function isTracked(part: XmlElement, tally: Tally): boolean {
  // A formula's brackets and bars may be changed, which are no words.
  if (isMath(part) && part.name === "ctrlPr") return false
  let found = changeOf(part) !== null
  if (isWord(part) && /(?:PrChange|PrExChange|GridChange|numberingChange)$/u.test(part.name))
    tally.add("formatting", `w:${part.name}`)
  for (const element of elementsOf(part)) if (isTracked(element, tally)) found = true
  return found
}
