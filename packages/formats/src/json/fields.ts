import { InvalidWitness, type Span } from "@variorum/collation"

/** Reads one value found at `path` in a JSON document, or throws InvalidWitness with that path. */
export type Read<T> = (value: unknown, path: string) => T

/**
 * The refusal of a document in a sentence: "expected a string, found 7", with the path of the fault.
 * The root of the document has the path "the document".
 */
export function fault(path: string, what: string, advice = MEND): InvalidWitness {
  return new InvalidWitness("json-shape", what, path, advice)
}

const MEND = "Mend it there, or export the file again from the program that made it."

/** Path of the document's root. */
export const ROOT = "the document"

/**
 * The fields of one JSON object, each read with its path.
 *
 * Only a document's own keys are seen, so that `__proto__` and `constructor` are keys like any other;
 * keys that nobody asks for are ignored.
 */
export class Fields {
  readonly path: string
  readonly #object: object

  constructor(value: unknown, path: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw fault(path, `expected an object, found ${shown(value)}.`)
    }
    this.#object = value
    this.path = path
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#object, key)
  }

  pathOf(key: string): string {
    return this.path === ROOT ? key : `${this.path}.${key}`
  }

  /** The value of a field that must be there. */
  get<T>(key: string, read: Read<T>): T {
    if (!this.has(key)) throw fault(this.path, `lacks "${key}".`)
    return read(this.#value(key), this.pathOf(key))
  }

  /** An object with the field alone, ready to be spread; an empty one where the field is absent. */
  optional<K extends string, T>(key: K, read: Read<T>): { readonly [P in K]?: T } {
    if (!this.has(key)) return {}
    return { [key]: read(this.#value(key), this.pathOf(key)) } as { readonly [P in K]?: T }
  }

  /** All of them, in a copy of the object; what is in them is not copied. */
  all(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(this.#object))
  }

  #value(key: string): unknown {
    return (this.#object as Readonly<Record<string, unknown>>)[key]
  }
}

export function asString(value: unknown, path: string): string {
  if (typeof value !== "string") throw fault(path, `expected a string, found ${shown(value)}.`)
  return value
}

/** A string with at least one character. */
export function asName(value: unknown, path: string): string {
  const name = asString(value, path)
  if (name === "") throw fault(path, "expected a name, found an empty string.")
  return name
}

export function asBoolean(value: unknown, path: string): boolean {
  if (typeof value !== "boolean")
    throw fault(path, `expected true or false, found ${shown(value)}.`)
  return value
}

/** A whole number from 0 on. */
export function asCount(value: unknown, path: string): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number
  throw fault(path, `expected a whole number from 0 on, found ${shown(value)}.`)
}

/** A number from 0 to 1. */
export function asConfidence(value: unknown, path: string): number {
  if (typeof value === "number" && value >= 0 && value <= 1) return value
  throw fault(path, `expected a number from 0 to 1, found ${shown(value)}.`)
}

/** A reader of lists whose items are all read by `read`. */
export function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw fault(path, `expected a list, found ${shown(value)}.`)
    return value.map((item: unknown, i) => read(item, `${path}[${i}]`))
  }
}

/** A reader of a value that may also be null. */
export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value, path) => (value === null ? null : read(value, path))
}

/** A reader of one of a few words. */
export function oneOf<const T extends string>(words: readonly T[]): Read<T> {
  return (value, path) => {
    const found = words.find((word) => word === value)
    if (found !== undefined) return found
    throw fault(path, `expected one of ${words.join(", ")}, found ${shown(value)}.`)
  }
}

/** A reader of a span that lies within a text of `length` UTF-16 code units. */
export function spanWithin(length: number): Read<Span> {
  return (value, path) => {
    const fields = new Fields(value, path)
    const start = fields.get("start", asCount)
    const end = fields.get("end", asCount)
    if (start <= end && end <= length) return { start, end }
    throw fault(path, `expected a span within 0 and ${length}, found ${start} to ${end}.`)
  }
}

/** A value as a message can show it: short, in one line, with nothing a terminal would obey. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list"
  if (typeof value === "object" && value !== null) return "an object"
  if (typeof value !== "string") return String(value)
  return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}…` : JSON.stringify(value)
}

/** What a note or a decision from elsewhere says beyond what is known here: anything at all. */
export function asForeign(value: unknown, path: string): Readonly<Record<string, unknown>> {
  return new Fields(value, path).all()
}
