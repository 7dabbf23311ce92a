/** What is kept in the browser: one JSON text under one name. Notes in it are written as editions have them, and read as strictly. */
import { readJson, writeEdition } from "@variorum/formats"
import {
  type Layer,
  makeLayer,
  makeNote,
  type Note,
  type NoteTarget,
  type Tag,
} from "@variorum/layers"
import type { KeepTrouble } from "@variorum/views"
import type { Draft } from "../draft.js"

/** What is kept under one name. */
export interface Kept {
  /** When: ISO 8601, in UTC. */
  readonly saved: string
  readonly writer: string
  /** The layers as the page gave them, before a person changed anything: what has changed since is told by these. */
  readonly given: readonly Layer[]
  readonly layers: readonly Layer[]
  readonly tags: readonly Tag[]
  /** What was being written; null where nothing was. */
  readonly draft: Draft | null
}

/** What stands under a name, or why it cannot be used. */
export type KeptReading =
  | { readonly kind: "kept"; readonly kept: Kept }
  | { readonly kind: Extract<KeepTrouble, "damaged" | "foreign" | "newer"> }

const FORMAT = "variorum-kept-notes"
const VERSION = 1

/** The name in the browser's storage of what is kept under a name of the page's. */
export function keyOf(name: string): string {
  return `variorum:notes:${name}`
}

export function printKept({ saved, writer, given, layers, tags, draft }: Kept): string {
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    saved,
    writer,
    given: editionOf(given, []),
    notes: editionOf(layers, tags),
    draft: draft === null ? null : printDraft(draft, saved),
  })
}

/** Never throws: whatever stands there may have been written by anybody. */
export function readKept(text: string): KeptReading {
  let root: unknown
  try {
    root = JSON.parse(text)
  } catch {
    return { kind: "damaged" }
  }
  if (get(root, "format") !== FORMAT) return { kind: "foreign" }
  const version = get(root, "version")
  if (typeof version === "number" && version > VERSION) return { kind: "newer" }
  try {
    const { layers, tags } = readPart(get(root, "notes"))
    const kept = {
      saved: textOf(get(root, "saved")),
      writer: textOf(get(root, "writer")),
      given: readPart(get(root, "given")).layers,
      layers,
      tags,
      draft: readDraft(get(root, "draft")),
    }
    return { kind: "kept", kept }
  } catch {
    return { kind: "damaged" }
  }
}

function editionOf(layers: readonly Layer[], tags: readonly Tag[]): unknown {
  return JSON.parse(writeEdition({ witnesses: [], layers, tags })) as unknown
}

/** Throws where it is no edition. */
function readPart(value: unknown): {
  readonly layers: readonly Layer[]
  readonly tags: readonly Tag[]
} {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const content = readJson({ name: "kept.json", bytes })
  if (content.kind !== "edition") throw new RangeError("what is kept is no edition")
  const { layers = [], tags = [] } = content.edition
  return { layers, tags }
}

/** A draft as a layer: the first note is what is written, the others what else it could be about. */
function printDraft({ target, choices, motivation, body, tags, layer, of }: Draft, now: string) {
  const who = { creator: "draft", created: now }
  const noteOn = (one: NoteTarget, i: number) => makeNote(one, who, {}, `${i}`)
  const written: Note = { ...noteOn(target, 0), motivation, body, tags }
  const others = choices.map((choice, i) => noteOn(choice, i + 1))
  const drafted = makeLayer({ id: "draft", label: "draft", ...who }, [written, ...others])
  return { layer, of, notes: editionOf([drafted], []) }
}

/** Throws where it is damaged. */
function readDraft(value: unknown): Draft | null {
  if (value === null || value === undefined) return null
  const [first, ...others] = readPart(get(value, "notes")).layers.flatMap(({ notes }) => notes)
  if (first === undefined) return null
  const { target, motivation, body, tags } = first
  const of = get(value, "of")
  return {
    target,
    choices: others.map((other) => other.target),
    motivation,
    body,
    tags,
    layer: textOf(get(value, "layer")),
    of:
      of === null || of === undefined
        ? null
        : { layer: textOf(get(of, "layer")), note: textOf(get(of, "note")) },
  }
}

function get(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new RangeError("a text is missing")
  return value
}
