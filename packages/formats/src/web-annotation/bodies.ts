import type { Tag } from "@variorum/layers"
import { asObject, listed, own, type PlainObject } from "../note-import/plain-data.js"
import { plainFromHtml } from "./plain-from-html.js"

/** What the bodies of an annotation say. */
export interface ReadBodies {
  /** Their texts, a blank line between two. Plain text: whatever was markup in it is text now. */
  readonly text: string
  /** Labels of tags. */
  readonly tags: readonly string[]
  /** True where one of them is of a kind that is not shown here. */
  readonly isPartial: boolean
}

/** A resource that stands elsewhere is named by its address, which is never fetched. */
export function readBodies(annotation: PlainObject): ReadBodies {
  const value = own(annotation, "bodyValue")
  const bodies = typeof value === "string" ? [{ value }] : listed(own(annotation, "body"))
  const texts: string[] = []
  const tags: string[] = []
  let isPartial = false
  for (const body of bodies) {
    const text = typeof body === "string" ? body : textOf(asObject(body))
    if (text === null) isPartial = true
    else if (typeof body !== "string" && isTag(asObject(body)!)) tags.push(text.trim())
    else texts.push(text)
  }
  return { text: texts.join("\n\n"), tags: tags.filter((tag) => tag !== ""), isPartial }
}

function textOf(body: PlainObject | null): string | null {
  if (body === null) return null
  const value = own(body, "value")
  if (typeof value !== "string") {
    const address = own(body, "id") ?? own(body, "source")
    return typeof address === "string" ? address : null
  }
  const isHtml = listed(own(body, "format")).some((format) => /^text\/html\b/iu.test(`${format}`))
  return isHtml ? plainFromHtml(value) : value
}

function isTag(body: PlainObject): boolean {
  return listed(own(body, "purpose")).some((purpose) => purpose === "tagging")
}

/** The bodies of a note: its text, then its tags by their labels. Empty where it has neither. */
export function writeBodies(
  text: string,
  purpose: string,
  tags: readonly string[],
  known: ReadonlyMap<string, Tag>,
): readonly PlainObject[] {
  return [
    ...(text === "" ? [] : [textualBody(text, purpose)]),
    ...tags.map((id) => textualBody(known.get(id)?.label ?? id, "tagging")),
  ]
}

/** Plain text in an annotation. */
export function textualBody(value: string, purpose: string): PlainObject {
  return { type: "TextualBody", value, format: "text/plain", purpose }
}
