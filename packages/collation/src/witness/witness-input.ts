import { faultInRevisions } from "./check-revisions.js"
import { InvalidWitness } from "../errors.js"
import { BLOCK_KINDS, type BlockKind, type Mark, MARK_KINDS, type Revision } from "../witness.js"

/** One block as given to `witness`: its text, or its sentences already cut. */
export interface BlockInput {
  readonly kind: BlockKind
  readonly speaker?: string
  readonly editorial?: boolean
  /** True for a source's report of the text in its own words; see `Block.reported`. */
  readonly reported?: boolean
  /** Row and column of a table cell, whole numbers from 0. */
  readonly row?: number
  readonly column?: number
  /** The words; the program cuts the sentences. */
  readonly text?: string
  /** The words, cut by somebody else. A sentence that does not end in white space is given one space. */
  readonly sentences?: readonly string[]
  /** How words look, and what was deleted and added among them; offsets are in the block's `text`, which must be given. */
  readonly marks?: readonly Mark[]
  readonly revisions?: readonly Revision[]
}

/** What `witness` makes a Witness of: particulars, and either `text` or `blocks`. */
export interface WitnessInput {
  readonly siglum: string
  readonly title?: string
  readonly language?: string
  readonly kind?: string
  readonly date?: string
  readonly hand?: string
  /** Whose square brackets are. "editors" when left out: they are then shown and never compared. */
  readonly brackets?: "editors" | "writers"
  readonly text?: string
  readonly blocks?: readonly BlockInput[]
}

const KINDS: ReadonlySet<string> = new Set(BLOCK_KINDS)
const MARKS: ReadonlySet<string> = new Set(MARK_KINDS)
const REVISIONS: ReadonlySet<string> = new Set<Revision["kind"]>(["del", "add"])
const PARTICULARS = ["title", "language", "kind", "date", "hand"] as const

/** Checks data from outside against `WitnessInput`. Throws InvalidWitness that names the path of the first fault. */
export function checkInput(input: unknown): asserts input is WitnessInput {
  if (!isRecord(input)) throw fault("", "a witness must be an object", input)
  if (typeof input["siglum"] !== "string" || input["siglum"] === "")
    throw fault("siglum", "expected a short name", input["siglum"])
  for (const name of PARTICULARS) checkOptional(input[name], "string", name)
  checkBrackets(input["brackets"])
  if ((input["text"] === undefined) === (input["blocks"] === undefined))
    throw fault("", "expected either text or blocks, and not both", Object.keys(input).join(", "))
  if (input["blocks"] === undefined) checkString(input["text"], "text")
  else checkBlocks(input["blocks"])
}

function checkBrackets(value: unknown): void {
  if (value !== undefined && value !== "editors" && value !== "writers")
    throw fault("brackets", 'expected "editors" or "writers"', value)
}

/** The same for a list of blocks alone. */
export function checkBlocks(blocks: unknown): asserts blocks is readonly BlockInput[] {
  if (!Array.isArray(blocks)) throw fault("blocks", "expected a list", blocks)
  blocks.forEach((block: unknown, i) => checkBlock(block, `blocks[${i}]`))
}

function checkBlock(block: unknown, path: string): void {
  if (!isRecord(block)) throw fault(path, "expected an object", block)
  if (typeof block["kind"] !== "string" || !KINDS.has(block["kind"]))
    throw fault(`${path}.kind`, `expected one of ${[...KINDS].join(", ")}`, block["kind"])
  checkOptional(block["speaker"], "string", `${path}.speaker`)
  checkOptional(block["editorial"], "boolean", `${path}.editorial`)
  checkOptional(block["reported"], "boolean", `${path}.reported`)
  checkCount(block["row"], `${path}.row`)
  checkCount(block["column"], `${path}.column`)
  if ((block["text"] === undefined) === (block["sentences"] === undefined))
    throw fault(
      path,
      "expected either text or sentences, and not both",
      Object.keys(block).join(", "),
    )
  if (block["sentences"] === undefined) checkString(block["text"], `${path}.text`)
  else checkSentences(block["sentences"], `${path}.sentences`)
  checkMarks(block, path)
  checkRevisions(block, path)
}

function checkMarks(block: Readonly<Record<string, unknown>>, path: string): void {
  checkSpans(block, "marks", MARKS, path)
}

function checkRevisions(block: Readonly<Record<string, unknown>>, path: string): void {
  checkSpans(block, "revisions", REVISIONS, path, (revision, place) => {
    checkOptional(revision["hand"], "string", `${place}.hand`)
    checkCount(revision["seq"], `${place}.seq`)
  })
  const wrong = faultInRevisions((block["revisions"] ?? []) as readonly Revision[])
  if (wrong !== null)
    throw fault(
      `${path}.revisions[${wrong.index}]`,
      "expected revisions in text order of which only deletions lie inside an addition",
      `one that ${wrong.says}`,
    )
}

/** A list of things with a kind and a span in the block's text, which must then be given as one text. */
function checkSpans(
  block: Readonly<Record<string, unknown>>,
  key: "marks" | "revisions",
  kinds: ReadonlySet<string>,
  path: string,
  checkMore: (item: Readonly<Record<string, unknown>>, path: string) => void = () => undefined,
): void {
  const list = block[key]
  if (list === undefined) return
  if (!Array.isArray(list)) throw fault(`${path}.${key}`, "expected a list", list)
  const { text } = block
  if (typeof text !== "string")
    throw fault(`${path}.${key}`, "expected the block to have text, in which they stand", undefined)
  list.forEach((item: unknown, i) => {
    const place = `${path}.${key}[${i}]`
    if (!isRecord(item)) throw fault(place, "expected an object", item)
    if (typeof item["kind"] !== "string" || !kinds.has(item["kind"]))
      throw fault(`${place}.kind`, `expected one of ${[...kinds].join(", ")}`, item["kind"])
    checkSpan(item["span"], text, `${place}.span`)
    checkMore(item, place)
  })
}

function checkSpan(span: unknown, text: string, path: string): void {
  if (!isRecord(span)) throw fault(path, "expected an object with start and end", span)
  const { start, end } = span
  for (const [name, offset] of Object.entries({ start, end }))
    if (!isOffset(offset, text))
      throw fault(
        `${path}.${name}`,
        `expected a place between two characters of the text, from 0 to ${text.length}`,
        offset,
      )
  if ((start as number) >= (end as number))
    throw fault(path, "expected a stretch that ends behind its start", `${start} to ${end}`)
}

function isOffset(value: unknown, text: string): boolean {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > text.length)
    return false
  const isHigh = /[\ud800-\udbff]/.test(text.charAt(value - 1))
  return !(isHigh && /[\udc00-\udfff]/.test(text.charAt(value)))
}

function checkSentences(sentences: unknown, path: string): void {
  if (!Array.isArray(sentences)) throw fault(path, "expected a list", sentences)
  sentences.forEach((sentence: unknown, i) => checkString(sentence, `${path}[${i}]`))
}

function checkString(value: unknown, path: string): void {
  if (typeof value !== "string") throw fault(path, "expected text in quotation marks", value)
}

function checkOptional(value: unknown, type: "string" | "boolean", path: string): void {
  if (value !== undefined && typeof value !== type) throw fault(path, `expected a ${type}`, value)
}

function checkCount(value: unknown, path: string): void {
  if (value !== undefined && !(Number.isSafeInteger(value) && (value as number) >= 0))
    throw fault(path, "expected a whole number from 0 on", value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function fault(path: string, expected: string, found: unknown): InvalidWitness {
  return new InvalidWitness(
    "witness-invalid",
    `This witness cannot be used: ${expected}, found ${shown(found)}.`,
    path,
    "Correct it there and read it again.",
  )
}

const LONGEST_SHOWN = 60

function shown(value: unknown): string {
  if (value === undefined) return "nothing"
  if (typeof value === "object")
    return Array.isArray(value) ? "a list" : value === null ? "null" : "an object"
  const words = typeof value === "string" ? JSON.stringify(value) : String(value)
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words
}
