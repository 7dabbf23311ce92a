import type { XmlElement } from "../../xml/element.js"
import { valueOf, wordChild, wordChildren } from "./names.js"

/** Says of a list and a level whether its items have bullets, which are no numbers. `root` is the part with the lists. */
export function bulletsIn(root: XmlElement | null): (list: string, level: string) => boolean {
  const bulleted = new Set<string>()
  const kinds = new Map<string, string>()
  for (const kind of root === null ? [] : wordChildren(root, "abstractNum"))
    for (const level of wordChildren(kind, "lvl"))
      if (valueOf(level, "numFmt") === "bullet")
        bulleted.add(key(kind.attributes.get("abstractNumId"), level.attributes.get("ilvl")))
  for (const list of root === null ? [] : wordChildren(root, "num"))
    if (wordChild(list, "abstractNumId") !== null)
      kinds.set(list.attributes.get("numId") ?? "", valueOf(list, "abstractNumId") ?? "")
  return (list, level) => bulleted.has(key(kinds.get(list), level))
}

function key(kind: string | undefined, level: string | undefined): string {
  return `${kind ?? ""} ${level ?? ""}`
}
