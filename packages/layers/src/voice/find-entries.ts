/** Looks the entries of word lists up in the words of a witness. */
import type { Span } from "@variorum/collation"
import type { Strength } from "./entry.js"
import type { ListedEntry, Node } from "./entry-tree.js"
import type { VoiceList } from "./voice-list.js"
import { keyOfWords, type NameRules, ofClass } from "./word-classes.js"
import { type OwnWords, SMALL } from "./words.js"

/** Words of a witness that are in a list: which list, and which entry. It says no more than that they are. */
export interface VoiceFinding {
  readonly span: Span
  /** Of the list, or of the list that a person has put it in. */
  readonly category: string
  /** The first form of the entry as the list writes it. */
  readonly entry: string
  /** Line of the entry in the list, counted from 1. */
  readonly line: number
  /** Null where the list has no scale, or a person has put it in another list. */
  readonly strength: Strength | null
  /** Equal for two findings of one entry or, of an entry by form such as `{figures}`, of the same words. */
  readonly key: string
}

/** The most words that a gap may hold; one at least. Three: "so many inadequacies that" has two. */
const WIDEST_GAP = 3

/**
 * All entries of some lists in a text, in text order and by list where several begin at one word. In each list the
 * longest match wins, and no word is taken twice; lists do not see each other. `root` is the tree of these lists.
 */
export function findEntries(
  words: OwnWords,
  lists: readonly VoiceList[],
  root: Node,
  rules: NameRules,
): VoiceFinding[] {
  const findings: VoiceFinding[] = []
  const free = new Int32Array(lists.length)
  const search = new Search(words, rules)
  for (let i = 0; i < words.count; i++) {
    if (!search.mayBegin(root, i)) continue
    for (const [list, { end, found }] of search.from(root, i)) {
      if (free[list]! > i) continue
      free[list] = end
      if (!found.entry.never)
        findings.push(findingOf(words, { start: i, end }, lists[list]!, found))
    }
  }
  return findings
}

function findingOf(
  words: OwnWords,
  range: Span,
  { category, language }: VoiceList,
  { line, entry, isByForm }: ListedEntry,
): VoiceFinding {
  const span = { start: words.start[range.start]!, end: words.end[range.end - 1]! }
  const key = isByForm ? keyOfWords(words.text.slice(span.start, span.end)) : `${language} ${line}`
  return { span, category, entry: entry.words, line, strength: entry.strength, key }
}

interface Match {
  /** Index of the first word behind it. */
  readonly end: number
  readonly found: ListedEntry
}

const NOTHING: ReadonlyMap<number, Match> = new Map()

class Search {
  readonly #words: OwnWords
  readonly #rules: NameRules
  #best = new Map<number, Match>()
  #run = 0
  /** Of each word in the vocabulary: 0 nobody has asked, 1 no entry begins with it, 2 one may. */
  readonly #beginnings: Uint8Array

  constructor(words: OwnWords, rules: NameRules) {
    this.#words = words
    this.#beginnings = new Uint8Array(words.vocabulary.words.length)
    this.#rules = rules
  }

  /** False for the many words that no entry begins with; asked once of each different word. */
  mayBegin(root: Node, i: number): boolean {
    const { vocabulary, word, letter } = this.#words
    if (letter[i] !== SMALL && root.classes.size > 0) return true
    const number = word[i]!
    const known = this.#beginnings[number]
    if (known !== 0) return known === 2
    const may = begins(root, vocabulary.words[number]!)
    this.#beginnings[number] = may ? 2 : 1
    return may
  }

  /** The longest match of each list that begins at a word. */
  from(root: Node, first: number): ReadonlyMap<number, Match> {
    this.#run = this.#words.run[first]!
    if (this.#best.size > 0) this.#best = new Map()
    this.#walk(root, first)
    return this.#best.size === 0 ? NOTHING : this.#best
  }

  #walk(node: Node, at: number): void {
    for (const found of node.ends) {
      const known = this.#best.get(found.list)
      // Of two that are as long the one written out wins over the class of words, and the earlier line over the later.
      if (known === undefined || at > known.end) this.#best.set(found.list, { end: at, found })
    }
    if (at < this.#words.count && this.#words.run[at] === this.#run) this.#step(node, at)
  }

  #step(node: Node, at: number): void {
    const word = this.#words.vocabulary.words[this.#words.word[at]!]!
    const next = childAt(node, word)
    if (next !== undefined) this.#walk(next, at + 1)
    for (const length of node.stemLengths) {
      const stem = word.length < length ? undefined : node.stems.get(word.slice(0, length))
      if (stem !== undefined) this.#walk(stem, at + 1)
    }
    for (const [name, child] of node.classes) {
      const taken = ofClass(this.#words, at, name, this.#rules)
      if (taken > 0) this.#walk(child, at + taken)
    }
    if (node.gap === null) return
    for (let skipped = 1; skipped <= WIDEST_GAP; skipped++) {
      if (this.#words.run[at + skipped] !== this.#run) return
      this.#step(node.gap, at + skipped)
    }
  }
}

/** What follows a word; of a word in 's, what follows the word without. */
function childAt({ words }: Node, word: string): Node | undefined {
  return words.get(word) ?? (word.endsWith("'s") ? words.get(word.slice(0, -2)) : undefined)
}

function begins(root: Node, word: string): boolean {
  if (childAt(root, word) !== undefined) return true
  if (root.classes.size > 0 && /^\d/u.test(word)) return true
  return [...root.stemLengths].some((length) => root.stems.has(word.slice(0, length)))
}
