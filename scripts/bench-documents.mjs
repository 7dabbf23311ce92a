import { existsSync, readFileSync } from "node:fs"
import { availableParallelism, loadavg } from "node:os"
import { cpuTimeOf } from "./bench-cpu-time.mjs"
import { quantile } from "./bench-quantile.mjs"
import { seededBy } from "./bench-seeded.mjs"
import { builtCollation, builtText, sharedFolder } from "./places.mjs"
import { say } from "./say.mjs"

// Measures how long the witness of an edited text takes, by the processor's clock, the comparison not counted:
// node scripts/bench-documents.mjs.
// Needs a build. Ends with 1 when at the end the witness is not the one that a fresh start makes.
const WORDS = 100_000
const TIMES = 200
/** A table of so many rows stands in the midst of the text. */
const ROWS = 20

for (const built of [builtCollation, builtText])
  if (!existsSync(built)) throw new Error("The packages are not built. Run: npm run build")
/** @type {typeof import("@variorum/collation")} */
const { witness, countWords } = await import(builtCollation)
/** @type {typeof import("../packages/editor/src/document/text.js")} */
const { openText, textAfter } = await import(builtText)

/** @typedef {import("@variorum/collation").BlockInput} Block */
/** @typedef {import("../packages/editor/src/document/text.js").Text} Text */

/** @param {string} book */
function measure(book) {
  const blocks = blocksOf(book)
  let text = openText(witness({ siglum: "A", blocks }))
  say(`${countWords(text.witness)} words, ${text.witness.blocks.length} blocks`)
  say(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`)
  for (const [name, edit] of Object.entries(EDITS)) {
    const random = seededBy(name)
    const times = Array.from({ length: TIMES }, () => {
      const document = edit(text.document, random)
      const old = text
      return cpuTimeOf(() => (text = textAfter(old, document)))
    })
    const [median, most, slowest] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(2))
    console.log(`${name}: median ${median} ms, 95 of 100 within ${most} ms, slowest ${slowest} ms`)
  }
  const fresh = witness({ siglum: "A", blocks: freshBlocks(text) })
  const isSame = JSON.stringify(fresh) === JSON.stringify(text.witness)
  say(
    isSame
      ? "The witness is the one of a fresh start."
      : "The witness is not the one of a fresh start.",
  )
  if (!isSame) process.exitCode = 1
}

/**
 * The first words of a book, with a table among them.
 * @param {string} book
 * @returns {Block[]}
 */
function blocksOf(book) {
  const words = book.split(/(?<=\s)(?=\S)/u).slice(0, WORDS)
  const paragraphs = witness({ siglum: "A", text: words.join("") })
  /** @type {Block[]} */
  const cells = Array.from({ length: ROWS * 5 }, (_, i) => ({
    kind: "cell",
    row: Math.floor(i / 5),
    column: i % 5,
    text: `${i * 1.7}`,
  }))
  /** @type {Block[]} */
  const blocks = paragraphs.blocks.map(({ span }) => ({
    kind: "paragraph",
    text: paragraphs.text.slice(span.start, span.end),
  }))
  return blocks.toSpliced(blocks.length >> 1, 0, ...cells)
}

/**
 * The blocks of a witness, as `witness` takes them.
 * @param {Text} text
 * @returns {Block[]}
 */
function freshBlocks({ witness: { text, blocks } }) {
  return blocks.map(({ span, ...particulars }) => ({
    ...particulars,
    text: text.slice(span.start, span.end),
  }))
}

/** Documents to take slices of. */
const letter = documentOf("x")
const ends = documentOf("a\n\nb")
const five = documentOf(Array(5).fill("Something pasted. And more of it.").join("\n\n"))

/** @param {string} text */
function documentOf(text) {
  return openText(witness({ siglum: "B", text })).document
}

/** @type {Readonly<Record<string, (document: Text["document"], random: (below: number) => number) => Text["document"]>>} */
const EDITS = {
  "a letter": (document, random) => typed(document, paragraph(document, random), random),
  Enter: (document, random) => {
    const at = placeIn(paragraph(document, random), random)
    return document.replace(at, at, ends.slice(2, 4))
  },
  "two blocks joined": (document, random) => {
    for (;;) {
      const { node, start } = paragraph(document, random)
      const end = start + node.content.size
      if (document.nodeAt(end + 1)?.type === node.type)
        return document.replace(end, end + 2, document.slice(0, 0))
    }
  },
  "five paragraphs pasted": (document, random) => {
    const { start } = paragraph(document, random)
    return document.replace(start - 1, start - 1, five.slice(0, five.content.size))
  },
  "a letter in a table": (document, random) => {
    const table = child(document, ({ type }) => type.name === "table")
    const chosen = random(ROWS)
    const row = child(table.node, (_, i) => i === chosen)
    const cell = child(row.node, (_, i) => i === 2)
    return typed(document, { node: cell.node, start: table.start + row.start + cell.start }, random)
  },
}

/** @typedef {{ node: Text["document"], start: number }} Placed a node, and the position before its first letter or child */

/**
 * @param {Text["document"]} document
 * @param {Placed} place
 * @param {(below: number) => number} random
 */
function typed(document, place, random) {
  const at = placeIn(place, random)
  return document.replace(at, at, letter.slice(1, 2))
}

/**
 * @param {Placed} place
 * @param {(below: number) => number} random
 */
function placeIn({ node, start }, random) {
  return start + random(node.content.size + 1)
}

/**
 * A paragraph at random.
 * @param {Text["document"]} document
 * @param {(below: number) => number} random
 * @returns {Placed}
 */
function paragraph(document, random) {
  const chosen = random(document.childCount)
  const found = child(document, (node, i) => i >= chosen && node.type.name === "paragraph")
  return found.node === document ? paragraph(document, random) : found
}

/**
 * The first child that passes; the parent itself where none does.
 * @param {Text["document"]} parent
 * @param {(node: Text["document"], index: number) => boolean} passes
 * @returns {Placed}
 */
function child(parent, passes) {
  let start = 0
  for (let i = 0; i < parent.childCount; i++) {
    const node = parent.child(i)
    if (passes(node, i)) return { node, start: start + 1 }
    start += node.nodeSize
  }
  return { node: parent, start: 0 }
}

const path = sharedFolder("texts/base-war-and-peace.txt")
if (path === null) say("texts/base-war-and-peace.txt is not here: nothing is measured.")
else measure(readFileSync(path, "utf8"))
