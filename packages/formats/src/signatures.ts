/** A kind of file that is not plain text, known by its first bytes. */
export interface Signature {
  /** What such a file is, with its article: "a PDF". */
  readonly what: string
  readonly bytes: readonly number[]
  /** Where in the file the bytes stand, counted from 0. */
  readonly at: number
}

function signature(what: string, first: string | readonly number[], at = 0): Signature {
  const bytes = typeof first === "string" ? Array.from(first, (c) => c.charCodeAt(0)) : first
  return { what, bytes, at }
}

/** Chosen for what people drop on a comparison by mistake: documents, scans, recordings, archives. */
const signatures: readonly Signature[] = [
  signature("a PDF", "%PDF-"),
  signature("a Word file, an OpenDocument file or another zip archive", "PK\x03\x04"),
  signature("an empty zip archive", "PK\x05\x06"),
  signature("an old Word file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  signature("a rich text (RTF) file", "{\\rtf"),
  signature("a picture (PNG)", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  signature("a picture (JPEG)", [0xff, 0xd8, 0xff]),
  signature("a picture (GIF)", "GIF8"),
  signature("a picture (TIFF)", [0x49, 0x49, 0x2a, 0x00]),
  signature("a picture (TIFF)", [0x4d, 0x4d, 0x00, 0x2a]),
  signature("a picture (WebP)", "WEBP", 8),
  signature("a sound or a film", "ftyp", 4),
  signature("a sound (WAV)", "WAVE", 8),
  signature("a sound (MP3)", "ID3"),
  signature("a sound (Ogg)", "OggS"),
  signature("a compressed file (gzip)", [0x1f, 0x8b]),
  signature("a compressed file (bzip2)", "BZh"),
  signature("a compressed file (xz)", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  signature("a compressed file (7z)", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  signature("a program", [0x7f, 0x45, 0x4c, 0x46]),
  signature("a program", [0x00, 0x61, 0x73, 0x6d]),
  signature("a database", "SQLite format 3\x00"),
]

/** What the bytes are known to be, with its article ("a PDF"); null where they may be a text. */
export function knownBinary(bytes: Uint8Array): string | null {
  return signatures.find((one) => carries(bytes, one))?.what ?? null
}

function carries(bytes: Uint8Array, one: Signature): boolean {
  return one.bytes.every((byte, i) => bytes[one.at + i] === byte)
}
