import {
  type AbsenceTarget,
  MOTIVATIONS,
  type Motivation,
  type Note,
  type NoteTarget,
} from "@variorum/layers"
import { UnreadableNote, utcOf } from "../note-import/note-import.js"
import { asObject, listed, own, ownText, type PlainObject } from "../note-import/plain-data.js"
import type { TagList } from "../note-import/tags.js"
import { readBodies } from "./bodies.js"
import { nameOf, OWN } from "./iri.js"
import { type ReadResource, readResource } from "./selectors.js"
import type { AnnotatedTexts } from "./texts.js"

/** What one annotation is read with. */
export interface ReadingContext {
  readonly texts: AnnotatedTexts
  readonly tags: TagList
  /** What a note has that does not say: its layer's author and time. */
  readonly fallback: Pick<Note, "id" | "creator" | "created">
  /** Identifiers of all annotations of the file, as they stand there: a target that is one of them is answered. */
  readonly ids: ReadonlySet<string>
}

/** A note without what is kept from elsewhere, and what a person should know of how it was read. */
interface ReadNote {
  readonly note: Note
  readonly told: readonly string[]
}

/** Throws UnreadableNote where it has no target that can be read. */
export function readNote(annotation: PlainObject, context: ReadingContext): ReadNote {
  const bodies = readBodies(annotation)
  const tags = [...new Set(bodies.tags.map((label) => context.tags.idOf(label)))]
  const said = listed(own(annotation, "motivation"))
  const motivation = motivationOf(said) ?? (bodies.text === "" ? silent(tags) : "commenting")
  const created = utcOf(own(annotation, "created"))
  const modified = utcOf(own(annotation, "modified"))
  const id = ownText(annotation, "id")
  const note = {
    id: id === "" ? context.fallback.id : nameOf("note", id),
    motivation,
    creator: nameIn(own(annotation, "creator")) ?? context.fallback.creator,
    created: created ?? context.fallback.created,
    ...(modified === null ? {} : { modified }),
    target: targetOf(annotation, motivation, context),
    body: bodies.text,
    tags,
    isResolved: own(annotation, `${OWN}isResolved`) === true,
  }
  const isTimeless = created === null && own(annotation, "created") !== undefined
  return {
    note,
    told: [
      ...(bodies.isPartial ? ["Part of it is of a kind that is not shown here; it was kept."] : []),
      ...(isTimeless ? ["Its time could not be read."] : []),
    ],
  }
}

function silent(tags: readonly string[]): Motivation {
  return tags.length > 0 ? "tagging" : "highlighting"
}

/** The first motivation that is one of ours; null where none is. */
function motivationOf(said: readonly unknown[]): Motivation | null {
  const bare = said.map((one) => (typeof one === "string" ? one.replace(VOCABULARY, "") : ""))
  return bare.map((one) => MOTIVATIONS.find((known) => known === one)).find(Boolean) ?? null
}

const VOCABULARY = /^(?:oa:|http:\/\/www\.w3\.org\/ns\/oa#)/u

/** The names of agents, or what identifies them where they have none; null where nobody is named. */
export function nameIn(value: unknown): string | null {
  const names = listed(value).flatMap((agent) => {
    if (typeof agent === "string") return [agent]
    const object = asObject(agent)
    if (object === null) return []
    const keys = ["name", "account", "nickname", "id"].flatMap((key) => listed(own(object, key)))
    const name = keys.find((one) => typeof one === "string" && one.trim() !== "")
    return name === undefined ? [] : [String(name)]
  })
  const whole = names.join(", ").trim()
  return whole === "" ? null : whole
}

const changes = ["change", "move", "passages"] as const

function targetOf(
  annotation: PlainObject,
  motivation: Motivation,
  context: ReadingContext,
): NoteTarget {
  const resources = listed(own(annotation, "target")).map((one) => readResource(one, context.texts))
  const [first] = resources
  if (first === undefined) throw new UnreadableNote("It is about nothing.")
  const kind = own(annotation, `${OWN}target`)
  if (resources.length === 1 && first.words === null)
    return wholeTarget(first, kind === "note" || motivation === "replying", context)
  const words = resources.flatMap((one) => (one.words === null ? [] : [one.words]))
  if (words.length < resources.length)
    throw new UnreadableNote("It is about several things, some of them whole texts.")
  const change = ownText(annotation, `${OWN}change`)
  const nothing = words.findIndex(({ quotation }) => quotation.exact === "")
  if (nothing >= 0) return absenceOf(words, nothing, change)
  const isOne = words.length === 1 && !changes.some((one) => one === kind)
  if (isOne) return { kind: "words", words: words[0]! }
  return { kind: changes.find((one) => one === kind) ?? "change", change, words }
}

function wholeTarget(
  { iri }: ReadResource,
  isAnswer: boolean,
  context: ReadingContext,
): NoteTarget {
  if (isAnswer || context.ids.has(iri)) return { kind: "note", note: nameOf("note", iri) }
  return { kind: "witness", witness: context.texts.siglum(iri) }
}

function absenceOf(words: AbsenceTarget["words"], nothing: number, change: string): AbsenceTarget {
  const others = words.filter((_, i) => i !== nothing)
  if (others.some(({ quotation }) => quotation.exact === ""))
    throw new UnreadableNote("It is about several places where nothing is.")
  return { kind: "absence", change, at: words[nothing]!, words: others }
}
