/** Takes a witness out of a TEI file again, as docs/formats/tei.md says: nothing here knows how it was written. */
import { childOf, elementsOf, isElement, type XmlElement } from "../../xml/element.js"
import { parseXml } from "../../xml/parse-xml.js"

/** A witness's text, and where its blocks begin, as `offset kind speaker-or-place`. */
export interface Extracted {
  readonly text: string
  readonly blocks: readonly string[]
}

const BLOCKS: Readonly<Record<string, string>> = {
  p: "paragraph",
  head: "heading",
  item: "item",
  l: "line",
  cell: "cell",
}

/** What each witness of a file reads, by siglum, in the file's order. `base`: the index of the one whose blocks are elements. */
export function extractAll(markup: string, base: number): ReadonlyMap<string, Extracted> {
  const root = parseXml(markup, "test")
  const list = find(root, "listWit")!
  return new Map(
    elementsOf(list, "witness").map((witness, i) => {
      const id = witness.attributes.get("xml:id")!
      const siglum = String(childOf(witness, "abbr")!.children[0])
      return [siglum, new Extraction(root, `#${id}`, i === base).extract()]
    }),
  )
}

class Extraction {
  readonly #root: XmlElement
  readonly #witness: string
  readonly #isBase: boolean
  readonly #apps = new Map<string, XmlElement>()
  readonly #speakers = new Map<string, string>()
  #text = ""
  readonly #blocks: string[] = []
  /** Where the base's words of an entry that stands beside the text end; null outside of one. */
  #until: string | null = null

  constructor(root: XmlElement, witness: string, isBase: boolean) {
    this.#root = root
    this.#witness = witness
    this.#isBase = isBase
    for (const app of all(root, "app")) {
      const from = app.attributes.get("from")
      if (from !== undefined) this.#apps.set(from, app)
    }
    for (const person of all(root, "person"))
      this.#speakers.set(
        `#${person.attributes.get("xml:id")}`,
        String(childOf(person, "persName")!.children.join("")),
      )
  }

  extract(): Extracted {
    this.#walk(find(this.#root, "body")!, "")
    return { text: this.#text, blocks: this.#blocks }
  }

  #walk(element: XmlElement, speaker: string): void {
    for (const node of element.children)
      if (isElement(node)) this.#element(node, speaker)
      else if (this.#until === null) this.#text += node
  }

  #element(element: XmlElement, speaker: string): void {
    const value = (name: string) => element.attributes.get(name) ?? ""
    const id = `#${value("xml:id")}`
    if (element.name === "speaker") return
    if (element.name === "anchor") this.#anchor(id)
    if (element.name === "app") return this.#app(element, speaker)
    if (element.name === "milestone" && value("edRef").split(" ").includes(this.#witness))
      if (this.#until === null) this.#block(value("unit"), value("corresp"), value("n"))
    if (this.#isBase && BLOCKS[element.name] !== undefined) {
      const kind = speaker === "-" || speaker.startsWith("#") ? "turn" : BLOCKS[element.name]!
      this.#block(kind, kind === "turn" ? speaker : value("corresp"), value("n"))
    }
    this.#walk(element, element.name === "sp" ? value("who") || "-" : speaker)
  }

  /** Beside the text: the base keeps its own words, others have theirs in their place. */
  #anchor(id: string): void {
    if (this.#until === id) this.#until = null
    const app = this.#apps.get(id)
    if (app === undefined || this.#isBase) return
    this.#app(app, "")
    const to = app.attributes.get("to")!
    if (to !== id) this.#until = to
  }

  #app(app: XmlElement, speaker: string): void {
    for (const reading of elementsOf(app, "rdg"))
      if (reading.attributes.get("wit")!.split(" ").includes(this.#witness))
        this.#walk(reading, speaker)
  }

  #block(kind: string, speaker: string, place: string): void {
    const who = this.#speakers.get(speaker) ?? ""
    this.#blocks.push([this.#text.length, kind, who, place].join(" ").trimEnd())
  }
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  return all(element, name)[0]
}

export function all(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ])
}
