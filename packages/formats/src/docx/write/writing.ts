import type { Witness } from "@variorum/collation"
import type { Atom } from "./atoms.js"
import type { Anchors } from "./anchors.js"
import { languageOf } from "./language.js"
import type { Unwritten } from "./pieces.js"

/** Numbers and signs tracked changes, comments and moves: no two have the same `w:id`. */
export class Signing {
  #next = 0
  readonly #date: string | undefined

  /** `date`: of all tracked changes; undefined where none is to be written. */
  constructor(date: string | undefined) {
    this.#date = date
  }

  id(): string {
    return String(this.#next++)
  }

  /** The attributes of a tracked change. */
  by(author: string): Readonly<Record<string, string | undefined>> {
    return { "w:id": this.id(), "w:author": authorName(author), "w:date": this.#date }
  }
}

const LONGEST_AUTHOR = 255

/** A name as Word takes one: not empty, one line, at most 255 characters. */
export function authorName(name: string): string {
  const line = [...name.replace(/\s+/gu, " ").trim()].slice(0, LONGEST_AUTHOR).join("")
  return line === "" ? "?" : line
}

/** A time as Word takes it, with its seconds; undefined for what is none. */
export function timeOf(time: string | undefined): string | undefined {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.\d+)?Z$/u.exec(time ?? "")
  return found === null ? undefined : `${found[1]!}${found[2] ?? ":00"}Z`
}

/** What is asked again and again while a body is written. */
export interface Writing {
  readonly witnesses: readonly [Witness, Witness]
  readonly signing: Signing
  /** Who made the tracked changes; `unwritten`: what is nobody's change. */
  readonly authors: Readonly<Record<Unwritten | "change", string>>
  readonly anchors: Anchors
  /** Atoms that are written as moved, not as deleted or added. */
  readonly moved: ReadonlySet<Atom>
}

/** The language of a whole file: that of the later witness. */
export function fileLanguage({ witnesses }: Pick<Writing, "witnesses">): string | null {
  return languageOf(witnesses[1].language)
}
