/** What a hand did to its own text or another's: taken out, put in, put back. */
import { isElement, type XmlElement, type XmlNode } from "../../xml/element.js"
import { pointerIn, hasWords } from "./document.js"
import type { Hand } from "./runs.js"
import type { TextReader } from "./text-reader.js"
import type { Writer } from "./writers.js"

export const REVISION_WRITERS: readonly (readonly [string, Writer])[] = [
  ["del", revision("del")],
  ["add", revision("add")],
  ["delSpan", span("del")],
  ["addSpan", span("add")],
  ["subst", group],
  ["mod", group],
  ["restore", restore],
  ["undo", undo],
  ...["seg", "w", "s", "phr", "cl", "c"].map((name) => [name, transposable] as const),
]

function revision(kind: "del" | "add"): Writer {
  return (reader, element) => {
    const isUndone = reader.text.undone.has(element.attributes.get("xml:id") ?? "")
    const isRestored = reader.isRestoring && kind === "del"
    const wasRestoring = reader.isRestoring
    reader.isRestoring = false
    const made = handOf(reader, element)
    if (isRestored || (isUndone && kind === "del")) reader.children(element)
    else
      reader.revised(isUndone ? { add: made, del: { ...made } } : { [kind]: made }, () =>
        reader.children(element),
      )
    reader.isRestoring = wasRestoring
  }
}

function span(kind: "del" | "add"): Writer {
  return (reader, element) => {
    if (!reader.range(element, { [kind]: handOf(reader, element) }))
      reader.text.document.leaveOut(element)
  }
}

/** Whose hand, and when: its own, or as the group says. */
export function handOf(reader: TextReader, { attributes }: XmlElement): Hand {
  const pointed = pointerIn(attributes.get("hand"))
  const hand = pointed === null ? reader.hand : reader.text.handNamed(pointed)
  const number = attributes.get("seq") ?? attributes.get("varSeq")
  const stage = reader.text.stageNamed(pointerIn(attributes.get("change")) ?? "")
  const seq = number === undefined ? stage : Number(number)
  const isNumber = seq !== undefined && Number.isSafeInteger(seq) && seq >= 0
  return { ...(hand !== undefined && { hand }), ...(isNumber && { seq }) }
}

/**
 * Revisions that belong together. White space between them is layout where one part of a word takes another's place
 * (`th<mod> <del>is</del> <add>e</add> </mod>`), and at its ends wherever it is not the only thing that parts two words.
 */
function group(reader: TextReader, element: XmlElement): void {
  const before = reader.hand
  const pointed = pointerIn(element.attributes.get("hand"))
  if (pointed !== null) reader.hand = reader.text.handNamed(pointed)
  const nodes = reader.text.document.children(element)
  const isLaidOut = nodes.every((node) => isElement(node) || isBlank(node))
  const isInWord = reader.out.isInWord || beginsInWord(reader.next)
  const isReplaced = nodes.some((node) => isElement(node) && node.name === "del")
  if (!isLaidOut || (isInWord && !isReplaced)) reader.children(element)
  else if (isInWord) reader.elements(element)
  else reader.nodes(withoutEnds(nodes))
  reader.hand = before
}

function beginsInWord(node: XmlNode | undefined): boolean {
  return typeof node === "string" && /^[\p{L}\p{M}\p{N}]/u.test(node)
}

function withoutEnds(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const first = nodes.findIndex(isElement)
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex(isElement) + 1)
}

function isBlank(node: string): boolean {
  return node.trim() === ""
}

/** Words that were taken out and put back stand: that they were gone for a time is told by nothing here. */
function restore(reader: TextReader, element: XmlElement): void {
  reader.text.document.leaveOut(element)
  reader.isRestoring = true
  reader.children(element)
  reader.isRestoring = false
}

function undo(reader: TextReader, element: XmlElement): void {
  reader.text.document.leaveOut(element)
  reader.range(element, { isUndone: true })
}

/** Words that were to change places are taken out in one and put in at the other. */
function transposable(reader: TextReader, element: XmlElement): void {
  const transposition = reader.text.transposed.get(element)
  if (transposition === undefined || reader.isTransposing || !hasWords(element))
    return reader.children(element)
  reader.isTransposing = true
  const made = handOf(reader, transposition.by)
  reader.revised({ del: made }, () => reader.children(element))
  reader.revised({ add: { ...made } }, () =>
    reader.aside(() => reader.children(transposition.instead)),
  )
  reader.isTransposing = false
}
