/**
 * A zip archive, as Word and OpenDocument files are. Its directory is read at once, its entries when they are asked for.
 *
 * A hostile archive lies about sizes and lays entries over each other, so the bytes that really come out are counted. No
 * name in it ever becomes a path. Of two entries of one name the last counts, as in its directory.
 *
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.6 to 4.3.16.
 */
import { UnreadableSource } from "@variorum/collation"
import { Inflate } from "fflate"
import { checkSize, type Source } from "../source.js"

/** The most that one entry may unpack to, in bytes. The text of a book of 1,500 pages is about 20 MB in a Word file. */
const LARGEST_ENTRY = 20 * 1024 * 1024
/** The most that all entries together may unpack to, in bytes. */
const LARGEST_WHOLE = 128 * 1024 * 1024
/** The most entries that are looked at. */
const MOST_ENTRIES = 65_535

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50

interface Entry {
  readonly at: number
  readonly method: number
  readonly packedSize: number
  /** In bytes, as the directory has it; what comes out must be as long. */
  readonly size: number
  readonly isEncrypted: boolean
}

export class Archive {
  readonly #source: Source
  readonly #view: DataView
  readonly #entries: ReadonlyMap<string, Entry>
  #unpacked = 0

  /** Throws UnreadableSource "source-too-large" or "archive-damaged". */
  constructor(source: Source) {
    checkSize(source)
    this.#source = source
    const { bytes } = source
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#entries = this.#readDirectory()
  }

  /** Names of the files in it, in the order of its directory; folders are left out. They are shown, never used as paths. */
  get names(): readonly string[] {
    return [...this.#entries.keys()].filter((name) => !name.endsWith("/"))
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /**
   * The bytes of an entry; null where there is none of that name.
   *
   * Throws UnreadableSource "archive-encrypted", "archive-too-large" or "archive-damaged".
   */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name)
    if (entry === undefined) return null
    if (entry.isEncrypted)
      throw new UnreadableSource(
        "archive-encrypted",
        "The file is protected by a password.",
        this.#source.name,
        "Open it in the program it was made with, and save it without one.",
      )
    const packed = this.#packed(entry)
    const bytes = entry.method === 0 ? packed : this.#inflate(packed, name)
    this.#count(bytes.length)
    if (bytes.length !== entry.size) throw this.#damaged(name)
    return bytes
  }

  #readDirectory(): ReadonlyMap<string, Entry> {
    const end = this.#directoryEnd()
    const count = Math.min(this.#view.getUint16(end + 10, true), MOST_ENTRIES)
    const size = this.#view.getUint32(end + 12, true)
    const start = this.#view.getUint32(end + 16, true)
    // What was put before an archive (a program that unpacks itself) moves every place in it.
    const shift = end - size - start
    if (shift < 0) throw this.#damaged()
    const entries = new Map<string, Entry>()
    let at = end - size
    for (let i = 0; i < count; i++) {
      if (at + 46 > end || this.#view.getUint32(at, true) !== DIRECTORY_ENTRY) throw this.#damaged()
      const nameLength = this.#view.getUint16(at + 28, true)
      const name = this.#nameAt(at + 46, nameLength)
      entries.set(name, {
        at: this.#view.getUint32(at + 42, true) + shift,
        method: this.#view.getUint16(at + 10, true),
        packedSize: this.#view.getUint32(at + 20, true),
        size: this.#view.getUint32(at + 24, true),
        isEncrypted: (this.#view.getUint16(at + 8, true) & 1) === 1,
      })
      at +=
        46 + nameLength + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true)
    }
    return entries
  }

  /** Where the record of the directory's end stands: behind it there is but a comment of at most 65,535 bytes. */
  #directoryEnd(): number {
    const { length } = this.#source.bytes
    for (let at = length - 22; at >= Math.max(0, length - 22 - 0xffff); at--)
      if (this.#view.getUint32(at, true) === DIRECTORY_END) return at
    throw this.#damaged()
  }

  #nameAt(at: number, length: number): string {
    return new TextDecoder().decode(this.#source.bytes.subarray(at, at + length))
  }

  #packed({ at, packedSize }: Entry): Uint8Array {
    const { length } = this.#source.bytes
    if (at + 30 > length || this.#view.getUint32(at, true) !== LOCAL_ENTRY) throw this.#damaged()
    const start =
      at + 30 + this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true)
    if (start + packedSize > length) throw this.#damaged()
    return this.#source.bytes.subarray(start, start + packedSize)
  }

  #inflate(packed: Uint8Array, name: string): Uint8Array {
    const parts: Uint8Array[] = []
    let size = 0
    const inflate = new Inflate((part) => {
      size += part.length
      if (size > LARGEST_ENTRY) throw this.#tooLarge()
      parts.push(part)
    })
    try {
      // In pieces, so that what comes out is counted before there is more of it.
      for (let at = 0; at < packed.length; at += PIECE)
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    } catch (error) {
      throw error instanceof UnreadableSource ? error : this.#damaged(name)
    }
    return joined(parts, size)
  }

  #count(size: number): void {
    this.#unpacked += size
    if (size > LARGEST_ENTRY || this.#unpacked > LARGEST_WHOLE) throw this.#tooLarge()
  }

  #tooLarge(): UnreadableSource {
    return new UnreadableSource(
      "archive-too-large",
      `The file unpacks to more than ${LARGEST_ENTRY / 1024 / 1024} MB, which no text does.`,
      this.#source.name,
      "If you trust it, save its words as plain text, in parts.",
    )
  }

  #damaged(name?: string): UnreadableSource {
    return new UnreadableSource(
      "archive-damaged",
      name === undefined
        ? "The file is damaged or cut off: its table of contents cannot be read."
        : `The file is damaged: ${JSON.stringify(name)} in it cannot be unpacked.`,
      this.#source.name,
      "Fetch or save it again.",
    )
  }
}

/** So many packed bytes are unpacked at a time: at most 1,000 times as many come out. */
const PIECE = 16_384

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
