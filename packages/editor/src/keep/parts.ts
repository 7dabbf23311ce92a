/**
 * A work as text, piece by piece: no piece takes longer than a frame can spare, even of a text of 100,000 words, and
 * a witness that did not change since is not written again.
 */
import { countWords, digest, type Witness } from "@variorum/collation"
import { type Edition, readJson, writeEdition, writeWitness } from "@variorum/formats"
import { whenIdle } from "@variorum/viewer"
import { toEdition, type Work } from "../work/work.js"

/** A work as it is kept. */
export interface Written {
  /** The edition without its witnesses, then each witness. */
  readonly parts: readonly string[]
  readonly digests: readonly string[]
  /** The writer's words in all witnesses. */
  readonly words: number
}

interface WrittenWitness {
  readonly text: string
  readonly digest: string
  readonly words: number
}

const written = new WeakMap<Witness, WrittenWitness>()

/** So long a slice waits for the page to be idle, in milliseconds: somebody who types never lets it be. */
const PATIENCE = 20

/** Letters that are counted in one piece of work. */
const COUNTED = 50_000

/** Writes a work. Every `yield` is a place where the page may do something else first. */
export function* writeParts(work: Work): Generator<undefined, Written> {
  const { witnesses, ...rest } = toEdition(work)
  const first = writeEdition({ ...rest, witnesses: [] })
  const all: WrittenWitness[] = []
  for (const each of witnesses) {
    yield
    const known = written.get(each) ?? (yield* writeOne(each))
    written.set(each, known)
    all.push(known)
  }
  return {
    parts: [first, ...all.map(({ text }) => text)],
    digests: [digest(first), ...all.map((each) => each.digest)],
    words: all.reduce((sum, { words }) => sum + words, 0),
  }
}

/**
 * The witness as the engine has it. `writeWitness` first asks whether it could be made again from its blocks alone,
 * which for a long text takes longer than a frame; that is left to whoever opens it.
 */
function* writeOne(witness: Witness): Generator<undefined, WrittenWitness> {
  const text = JSON.stringify(witness)
  yield
  const sum = digest(text)
  let words = 0
  let start = 0
  for (const { span } of witness.blocks) {
    if (span.end - start < COUNTED) continue
    yield
    words += countWords(witness, { start, end: span.end })
    start = span.end
  }
  yield
  return {
    text,
    digest: sum,
    words: words + countWords(witness, { start, end: witness.text.length }),
  }
}

/** Does it all at once: for a page that is about to go. */
export function atOnce<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

/** Does it a slice at a time, while the page has nothing else to do. */
export function inSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  return new Promise((answer, fail) => {
    whenIdle(() => {
      try {
        const { done, value } = work.next()
        if (done === true) answer(value)
        return done !== true
      } catch (error) {
        fail(error)
        return false
      }
    }, PATIENCE)
  })
}

/**
 * The edition that was kept, read through the same door as a file: nothing is believed because it was ours.
 *
 * Throws whatever `readJson` throws, and a TypeError or SyntaxError for what is no edition at all.
 */
export function readParts([first = "", ...witnesses]: readonly string[]): Edition {
  const whole = {
    ...(JSON.parse(first) as object),
    witnesses: witnesses.map((text) => JSON.parse(writeWitness(JSON.parse(text) as Witness))),
  }
  const bytes = new TextEncoder().encode(JSON.stringify(whole))
  const content = readJson({ name: "variorum.json", bytes, mediaType: "application/json" })
  if (content.kind !== "edition") throw new TypeError("What was kept is not an edition.")
  return content.edition
}
