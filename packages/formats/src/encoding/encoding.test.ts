import { describe, expect, test } from "vitest"
import { readSource } from "../read-source.js"
import { decodeAny, ENCODINGS } from "./index.js"
import { decodeIn } from "./text-decoder.js"

/** The text in a single-byte encoding, letter by letter from the decoder's own table. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [letterOf(encoding, byte), byte]))
  return Uint8Array.from(text, (letter) => {
    const byte = table.get(letter)
    if (byte === undefined) throw new Error(`${encoding} has no ${letter} of ${text}`)
    return byte
  })
}

function letterOf(encoding: string, byte: number): string | null {
  try {
    return decodeIn(encoding, Uint8Array.of(byte))
  } catch {
    return null
  }
}

const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)
const source = (bytes: Uint8Array) => ({ name: "letter.txt", bytes })

const russian = "Прошу рассмотреть это дело до конца месяца и сообщить о принятом решении."
const german = "Der Ausschuß hätte die Gründe prüfen müssen; er tat es nicht."
const french = "La réponse du comité a été envoyée trop tard, à mon très grand regret."
const spanish = "¿Quién leyó la declaración? Nadie, señor, en toda la mañana."
const polish = "Komisja nie zdążyła przeczytać wszystkich listów, które nadeszły później."
const english = "“We have not,” he wrote, “seen the committee’s answer” – nor has anyone."

describe("an encoding is told by the letters", () => {
  test.each([
    [russian, "Windows-1251"],
    [russian, "KOI8-R"],
    [russian, "IBM866"],
    [russian, "ISO-8859-5"],
    [russian.toUpperCase(), "Windows-1251"],
    [russian.toUpperCase(), "KOI8-R"],
    ["Ежов", "Windows-1251"],
    [german, "Windows-1252"],
    [french, "Windows-1252"],
    [spanish, "Windows-1252"],
    [english, "Windows-1252"],
    [polish, "Windows-1250"],
    [polish, "ISO-8859-2"],
  ])("%s: %s", (text, encoding) => {
    expect(decodeAny(source(encoded(text, encoding)))).toEqual({ text, guessed: encoding })
  })

  test("UTF-16 without its mark", () => {
    for (const text of [russian, german, english]) {
      const bytes = utf16(text)
      expect(decodeAny(source(bytes))).toEqual({ text, guessed: "UTF-16LE" })
      const swapped = Uint8Array.from(bytes, (_, i) => bytes[i ^ 1]!)
      expect(decodeAny(source(swapped))).toEqual({ text, guessed: "UTF-16BE" })
    }
  })

  test("and UTF-8 is never guessed about", () => {
    for (const text of [russian, "plain", "", "a\0b", "\0"])
      expect(decodeAny(source(new TextEncoder().encode(text)))).toEqual({ text, guessed: null })
  })
})

describe("what a person says goes before a guess", () => {
  test.each([
    ["koi8-r", russian],
    ["latin1", french],
    ["utf-16le", russian],
  ])("%s", (encoding, text) => {
    const bytes = encoding === "utf-16le" ? utf16(text) : encoded(text, encoding)
    expect(decodeAny(source(bytes), encoding)).toEqual({ text, guessed: null })
  })

  test.each(["no-such", "__proto__", ""])("but %j is no encoding", (encoding) => {
    expect(() => decodeAny(source(encoded(russian, "KOI8-R")), encoding)).toThrow(
      expect.objectContaining({
        code: "source-encoding",
        advice: expect.stringContaining("Windows-1251"),
      }),
    )
  })

  test("and UTF-8 must be the file's", () => {
    expect(() => decodeAny(source(encoded(russian, "KOI8-R")), "utf-8")).toThrow(
      expect.objectContaining({ code: "source-encoding" }),
    )
  })
})

describe("nothing is said", () => {
  test.each([
    [
      "of Greek",
      [...encoded("Η επιτροπή δεν διάβασε ποτέ όλα τα γράμματα που έφτασαν", "ISO-8859-7")],
    ],
    ["of noise", Array.from({ length: 60 }, (_, i) => 128 + ((i * 97) % 128))],
    ["of one strange letter", [0x61, 0x62, 0xa5, 0x74]],
  ])("%s, and the choices are named", (_, bytes) => {
    expect(() => decodeAny(source(Uint8Array.from(bytes)))).toThrow(
      expect.objectContaining({
        code: "source-encoding",
        advice: expect.stringContaining(ENCODINGS.join(", ")),
      }),
    )
  })

  test("of a picture: it is no text", () => {
    const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 1])
    for (const encoding of [undefined, "windows-1251"])
      expect(() => decodeAny(source(bytes), encoding)).toThrow(
        expect.objectContaining({ code: "source-binary" }),
      )
  })
})

test("a reader says what was taken, of texts and of tables", async () => {
  const letter = await readSource(source(encoded(russian, "KOI8-R")))
  expect([letter.encoding, letter.edition.witnesses[0]!.text]).toEqual(["KOI8-R", russian])
  const bytes = encoded("Причина;Доля\r\nПрочие;17,7", "IBM866")
  const table = await readSource({ name: "table.csv", bytes })
  expect(table.encoding).toBe("IBM866")
  expect(table.edition.witnesses[0]!.blocks).toHaveLength(4)
  expect(
    (await readSource(source(encoded(russian, "KOI8-R")), { encoding: "koi8-r" })).encoding,
  ).toBe(undefined)
})
