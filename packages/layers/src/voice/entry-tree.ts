/**
 * All entries of some lists as one tree of words, so that a text is read once, however long the lists are.
 *
 * Independent lists: in each the longest match wins and takes its words, and a word may be taken by several lists.
 */
import type { Entry, Part, WordClass } from "./entry.js"
import { readableEntries, type VoiceList } from "./voice-list.js"

/** An entry with the list it is of (by index) and its line there. */
export interface ListedEntry {
  readonly list: number
  readonly line: number
  readonly entry: Entry
  /** True where a class of words is part of the form, so that the words themselves say which one was found. */
  readonly isByForm: boolean
}

export interface Node {
  readonly words: Map<string, Node>
  readonly stems: Map<string, Node>
  /** Lengths of the stems, so that a word is cut only where one can end. */
  readonly stemLengths: Set<number>
  readonly classes: Map<WordClass, Node>
  /** What may follow after up to three other words. */
  gap: Node | null
  /** Entries that end here. */
  readonly ends: ListedEntry[]
}

function node(): Node {
  return {
    words: new Map(),
    stems: new Map(),
    stemLengths: new Set(),
    classes: new Map(),
    gap: null,
    ends: [],
  }
}

/** The tree of all entries that can be read. */
export function entryTree(lists: readonly VoiceList[]): Node {
  const root = node()
  for (const [list, each] of lists.entries())
    for (const { line, entry } of readableEntries(each))
      for (const form of entry.forms) {
        const isByForm = form.some(({ kind }) => kind === "class")
        form.reduce(step, root).ends.push({ list, line, entry, isByForm })
      }
  return root
}

function step(from: Node, part: Part): Node {
  if (part.kind === "gap") return (from.gap ??= node())
  if (part.kind === "class") return childOf(from.classes, part.of)
  if (part.kind === "word") return childOf(from.words, part.letters)
  from.stemLengths.add(part.letters.length)
  return childOf(from.stems, part.letters)
}

function childOf<Key>(children: Map<Key, Node>, key: Key): Node {
  const known = children.get(key)
  if (known !== undefined) return known
  const made = node()
  children.set(key, made)
  return made
}

/** Words that lists of names by form never take, where they stand alone: a run of capitals ends at them. */
export function neverAlone(lists: readonly VoiceList[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const list of lists) {
    const entries = readableEntries(list).map(({ entry }) => entry)
    if (!entries.some(({ forms }) => forms.some(hasCapitals))) continue
    for (const { never, forms } of entries)
      for (const [first, ...more] of never ? forms : [])
        if (first?.kind === "word" && more.length === 0) words.add(first.letters)
  }
  return words
}

function hasCapitals(form: readonly Part[]): boolean {
  return form.some((part) => part.kind === "class" && part.of === "capitals")
}
