/** What the file says of itself: title, author, dates, language. */
import { utcOfWallClock } from "../../remarks/wall-clock.js"
import { elementsOf, textOf, type XmlElement } from "../../xml/element.js"

/** Undefined where the file does not say, or says nothing. */
export interface Particulars {
  readonly title?: string
  readonly author?: string
  readonly language?: string
  /** Times in UTC, as ISO 8601 has them. */
  readonly created?: string
  readonly modified?: string
}

/** `root` is the part with the properties; null where there is none. */
export function particularsOf(root: XmlElement | null): Particulars {
  const said = new Map(
    root === null ? [] : elementsOf(root).map((one) => [one.name, textOf(one).trim()]),
  )
  const [title, author, language] = ["title", "creator", "language"].map(
    (name) => said.get(name) || undefined,
  )
  const [created, modified] = ["created", "modified"].map(
    (name) => utcOfWallClock(said.get(name) ?? "") ?? undefined,
  )
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(language === undefined || !isLanguage(language) ? {} : { language }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  }
}

/** True for what may be a BCP 47 tag. */
export function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/iu.test(tag)
}
