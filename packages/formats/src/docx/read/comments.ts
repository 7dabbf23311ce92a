/** Comments, a layer for each author, each where the text marks it. */
import { type Note, type NoteTarget, replyTarget, witnessTarget } from "@variorum/layers"
import type { Witness } from "@variorum/collation"
import type { XmlElement } from "../../xml/element.js"
import { wordChildren } from "./names.js"
import type { NoteLayers } from "../../remarks/note-layers.js"
import { Targets } from "../../remarks/targets.js"
import { utcOfWallClock } from "../../remarks/wall-clock.js"
import type { Side } from "./side.js"

/** One comment as the file has it. */
export interface FileComment {
  readonly id: string
  readonly author: string
  /** Null where the file does not say, or says no time. */
  readonly created: string | null
  readonly body: string
  /** The comment that it answers; null for none. */
  readonly parent: string | null
  readonly isDone: boolean
}

/**
 * The comments of a file. `root`: the part with the comments; `extended`: the part that says which answer which. Either
 * may be null. `bodyOf` reads the paragraphs of one.
 */
export function commentsIn(
  root: XmlElement | null,
  extended: XmlElement | null,
  bodyOf: (comment: XmlElement) => string,
): readonly FileComment[] {
  const threads = threadsIn(extended)
  const elements = root === null ? [] : wordChildren(root, "comment")
  const byParagraph = new Map<string, string>()
  const paragraphs = (one: XmlElement) =>
    wordChildren(one, "p").flatMap(({ attributes }) => attributes.get("paraId") ?? [])
  for (const one of elements)
    for (const paragraph of paragraphs(one))
      byParagraph.set(paragraph, one.attributes.get("id") ?? "")
  return elements.map((one) => {
    const thread = threads.get(paragraphs(one).at(-1) ?? "")
    return {
      id: one.attributes.get("id") ?? "",
      author: one.attributes.get("author")?.trim() ?? "",
      created: utcOfWallClock(one.attributes.get("date") ?? ""),
      body: bodyOf(one),
      parent: byParagraph.get(thread?.parent ?? "") ?? null,
      isDone: thread?.isDone === true,
    }
  })
}

interface Thread {
  readonly parent: string | undefined
  readonly isDone: boolean
}

/** By the name of a comment's last paragraph. */
function threadsIn(extended: XmlElement | null): ReadonlyMap<string, Thread> {
  const threads = new Map<string, Thread>()
  for (const node of extended?.children ?? []) {
    if (typeof node === "string" || node.name !== "commentEx") continue
    const { attributes } = node
    threads.set(attributes.get("paraId") ?? "", {
      parent: attributes.get("paraIdParent"),
      isDone: ["1", "true"].includes(attributes.get("done") ?? ""),
    })
  }
  return threads
}

/** Adds the comments to the layers. */
export function addComments(
  comments: readonly FileComment[],
  sides: readonly Side[],
  witnesses: readonly Witness[],
  layers: NoteLayers,
): void {
  const targets = targetsOf(comments, sides, witnesses)
  const made = new Map<string, Note>()
  const add = (comment: FileComment, target: NoteTarget) => {
    const { author, created, body, isDone } = comment
    const motivation = target.kind === "note" ? "replying" : "commenting"
    const note = {
      author,
      created,
      target,
      motivation,
      body,
      isResolved: isDone,
    } as const
    made.set(comment.id, layers.add(note, LAYER))
  }
  const isAnswer = ({ parent, id }: FileComment) => parent !== null && parent !== id
  comments.forEach((comment, i) => {
    if (!isAnswer(comment)) add(comment, targets[i]!)
  })
  comments.forEach((comment, i) => {
    if (!isAnswer(comment)) return
    const answered = made.get(comment.parent ?? "")
    add(comment, answered === undefined ? targets[i]! : replyTarget(answered))
  })
}

const LAYER = { labelOf: (author: string) => `Comments by ${author}`, isShown: true }

/** A comment hangs on its words in every side that has them; else where it stands; else on the whole text. */
function targetsOf(
  comments: readonly FileComment[],
  sides: readonly Side[],
  witnesses: readonly Witness[],
): readonly NoteTarget[] {
  // Side by side, for the digest of a text is remembered only until another's is asked for.
  const bySide = sides.map((side, i) => {
    const targets = new Targets(witnesses[i]!, comments.length)
    return comments.map(({ id }) => {
      const range = side.comments.get(id)
      return range && { hasWords: targets.hasWords(range), target: targets.at(range) }
    })
  })
  return comments.map((_, i) => {
    const found = bySide.flatMap((targets) => targets[i] ?? [])
    const words = found.flatMap(({ hasWords, target }) =>
      hasWords && target.kind === "words" ? [target.words] : [],
    )
    if (words.length > 1) return { kind: "passages", change: "", words }
    if (words.length === 1) return { kind: "words", words: words[0]! }
    return found.at(-1)?.target ?? witnessTarget(witnesses.at(-1)!)
  })
}
