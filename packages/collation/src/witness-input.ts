import { InvalidWitness } from "./errors.js"
import type { BlockKind } from "./witness.js"

/** One block as given to `witness`: its text, or its sentences already cut. */
export interface BlockInput {
  readonly kind: BlockKind
  readonly speaker?: string
  readonly editorial?: boolean
  readonly row?: number
  readonly column?: number
  /** The words; the program cuts the sentences. */
  readonly text?: string
  /** The words, cut by somebody else. A sentence that does not end in white space is given one space. */
  readonly sentences?: readonly string[]
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

const KINDS: ReadonlySet<string> = new Set<BlockKind>([
  "paragraph",
  "heading",
  "item",
  "line",
  "turn",
  "cell",
])
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

function checkBlocks(blocks: unknown): void {
  if (!Array.isArray(blocks)) throw fault("blocks", "expected a list", blocks)
  blocks.forEach((block: unknown, i) => checkBlock(block, `blocks[${i}]`))
}

function checkBlock(block: unknown, path: string): void {
  if (!isRecord(block)) throw fault(path, "expected an object", block)
  if (typeof block["kind"] !== "string" || !KINDS.has(block["kind"]))
    throw fault(`${path}.kind`, `expected one of ${[...KINDS].join(", ")}`, block["kind"])
  checkOptional(block["speaker"], "string", `${path}.speaker`)
  checkOptional(block["editorial"], "boolean", `${path}.editorial`)
  checkOptional(block["row"], "number", `${path}.row`)
  checkOptional(block["column"], "number", `${path}.column`)
  if ((block["text"] === undefined) === (block["sentences"] === undefined))
    throw fault(
      path,
      "expected either text or sentences, and not both",
      Object.keys(block).join(", "),
    )
  if (block["sentences"] === undefined) checkString(block["text"], `${path}.text`)
  else checkSentences(block["sentences"], `${path}.sentences`)
}

function checkSentences(sentences: unknown, path: string): void {
  if (!Array.isArray(sentences)) throw fault(path, "expected a list", sentences)
  sentences.forEach((sentence: unknown, i) => checkString(sentence, `${path}[${i}]`))
}

function checkString(value: unknown, path: string): void {
  if (typeof value !== "string") throw fault(path, "expected text in quotation marks", value)
}

function checkOptional(value: unknown, type: "string" | "boolean" | "number", path: string): void {
  if (value !== undefined && typeof value !== type) throw fault(path, `expected a ${type}`, value)
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
