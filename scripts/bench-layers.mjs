import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { availableParallelism, loadavg } from "node:os"
import { openBook, workOf } from "./bench-book.mjs"
import { quantile } from "./bench-quantile.mjs"
import { seededBy } from "./bench-seeded.mjs"
import { bundleViewer } from "./bundle.mjs"
import { stretches } from "./notes-corrections.mjs"
import { builtLayers, sharedFolder } from "./places.mjs"
import { say } from "./say.mjs"

// What a reader waits for who switches a layer or uncovers an answer, in a book with 500 notes: npm run bench-layers.
// Needs a build. Two layers: 250 notes all through the book, and 250 covered ones in its last tenth. Then a class: 1,000
// notes in 50 layers, on a page that can be written on.

const TIMES = 12
/** How many notes a layer has, and from which part of the book on they stand: two all through it, one in its last tenth. */
const LAYERS = [
  { notes: 125, from: 0, ink: 0, shape: "circle" },
  { notes: 125, from: 0, ink: 1, shape: "square" },
  { notes: 250, from: 0.9, ink: 2, shape: "star" },
]
/** A class that has been gathered. */
const CLASS = Array.from({ length: 50 }, (_layer, i) => ({
  notes: 20,
  from: 0,
  ink: i % 6,
  shape: "circle",
}))

/**
 * Notes on the later text; those of the last layer are covered.
 * @param {string} text
 * @param {typeof LAYERS} shelf
 */
async function layersOn(text, shelf) {
  /** @type {Pick<typeof import("@variorum/layers"), "anchorWords">} */
  const { anchorWords } = await import(builtLayers)
  const random = seededBy("layers in a book")
  const hand = { creator: "A. Reader", created: "2026-11-22T06:10:00Z" }
  const witness = { siglum: "F", text }
  return shelf.map(({ notes, from, ink, shape }, i) => {
    const offset = Math.floor(text.length * from)
    const spans = stretches(text.slice(offset), notes, random)
    const all = spans.map(({ start, end }, place) => {
      const words = anchorWords(witness, { start: start + offset, end: end + offset })
      const target = { kind: "words", words }
      const body = `Said *otherwise* elsewhere (${place}).`
      const said = { motivation: "commenting", target, body, tags: [], isResolved: false }
      return { id: `${i}-${place}`, ...hand, ...said }
    })
    const look = { ink, shape, isShown: true, isLocked: false, isCovered: from > 0 }
    const named = { id: `${i}`, label: `Layer ${i}`, purpose: "", visibility: "everyone" }
    return { ...named, ...hand, ...look, notes: all }
  })
}

/**
 * Puts the layers in and waits until all is drawn, then opens the list. Gives how many numbers there are, and the
 * milliseconds until all is drawn and until the list is.
 * @param {{ layers: unknown, writable: boolean }} how
 */
async function putIn({ layers, writable }) {
  const view = /** @type {any} */ (document.querySelector("variorum-view"))
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const room = () => view.shadowRoot
  while (!room()?.querySelector(".row")) await frame()
  while (room().querySelector("[data-unfinished]")) await frame()
  const start = performance.now()
  view.writable = writable
  view.layers = layers
  await view.updateComplete
  await frame()
  const seen = performance.now() - start
  while (room().querySelector("[data-unfinished]")) await frame()
  const drawn = performance.now() - start
  const before = performance.now()
  room().querySelector(".notes-panel > summary").click()
  await frame()
  const list = performance.now() - before
  const numbers = room().querySelectorAll(".note-figure").length
  return { numbers, seen, drawn, list }
}

/**
 * Milliseconds from a press until the frame that shows what it did, and until all of the book is so, and in how many
 * sections something in the page changed. `what`: which of the boxes of layers, or -1 for an answer.
 * @param {{ what: number, times: number }} how
 */
async function press({ what, times }) {
  const room = /** @type {any} */ (document.querySelector("variorum-view")).shadowRoot
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const touched = new Set()
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes)
      touched.add((target instanceof Element ? target : target.parentElement)?.closest(".section"))
  })
  watch.observe(room.querySelector(".sections"), {
    subtree: true,
    childList: true,
    characterData: true,
  })
  const found = []
  for (let i = 0; i < times; i++) {
    touched.clear()
    const button =
      what < 0
        ? room.querySelector(".margin-note .answer")
        : room.querySelectorAll('[name="layer"]')[what]
    const start = performance.now()
    button.click()
    await frame()
    const seen = performance.now() - start
    while (room.querySelector("[data-unfinished]")) await frame()
    const whole = performance.now() - start
    await frame()
    touched.delete(undefined)
    touched.delete(null)
    found.push({ seen, whole, sections: touched.size })
  }
  watch.disconnect()
  return found
}

if (!existsSync(builtLayers)) throw new Error("The packages are not built. Run: npm run build")
const texts = sharedFolder("texts")
if (texts === null) say("No shared texts here: the book is not measured.")
else {
  await bundleViewer()
  const book = readFileSync(join(texts, "origin-1872.txt"), "utf8")
  await measure({ layers: await layersOn(book, LAYERS), writable: false }, texts, {
    "layer all through": 0,
    "layer in the last tenth": 2,
    "an answer": -1,
  })
  await measure({ layers: await layersOn(book, CLASS), writable: true }, texts, {
    "one layer of fifty": 0,
  })
}

/**
 * @param {{ layers: unknown, writable: boolean }} what
 * @param {string} folder
 * @param {Readonly<Record<string, number>>} presses
 */
async function measure(what, folder, presses) {
  const { page, address, close } = await openBook(folder, "columns")
  try {
    await page.goto(address)
    const session = await page.context().newCDPSession(page)
    await session.send("Performance.enable", { timeDomain: "threadTicks" })
    const { numbers, seen, drawn, list } = await page.evaluate(putIn, what)
    say(`${numbers} numbers, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`)
    say(
      `seen in ${seen.toFixed(0)} ms, drawn in ${drawn.toFixed(0)}, the list in ${list.toFixed(0)}`,
    )
    /** @type {Record<string, Record<string, number>>} */
    const table = {}
    for (const [name, box] of Object.entries(presses)) {
      const before = await workOf(session)
      const all = await page.evaluate(press, { what: box, times: TIMES })
      const work = Math.round(((await workOf(session)) - before) / TIMES)
      const median = (/** @type {"seen" | "whole" | "sections"} */ of) =>
        Math.round(
          quantile(
            all.map((one) => one[of]),
            0.5,
          ),
        )
      table[name] = {
        seen: median("seen"),
        whole: median("whole"),
        work,
        sections: median("sections"),
      }
    }
    console.table(table)
  } finally {
    await close()
  }
}
