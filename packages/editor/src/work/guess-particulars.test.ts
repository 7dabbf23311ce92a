import { witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { guessLanguage } from "./guess-language.js"
import { asGuessed, guessParticulars } from "./guess-particulars.js"

const guesses = (fileName: string, text: string) =>
  Object.fromEntries(
    guessParticulars(fileName, witness({ siglum: "A", text })).map(({ name, value, from }) => [
      name,
      `${value} (${from})`,
    ]),
  )

describe("guessParticulars", () => {
  test("takes a short first line for the title, and a date at the head for the date", () => {
    expect(
      guesses("a.txt", "Letter to Stalin\n\nMoscow, 25 September 1936.\n\nIt was late."),
    ).toEqual({ title: "Letter to Stalin (first lines)", date: "25 September 1936 (first lines)" })
  })

  test("takes both from the file's name where the text does not say them", () => {
    expect(guesses("letters/yezhov_letter_1936-09.txt", "It was late. We left.")).toEqual({
      title: "yezhov letter (file name)",
      date: "1936-09 (file name)",
    })
    expect(guesses("Origin of species 1859.md", "When on board.")).toEqual({
      title: "Origin of species (file name)",
      date: "1859 (file name)",
    })
  })

  test.each([
    ["September 25, 1936", "September 25, 1936"],
    ["den 3. März 1848", "3. März 1848"],
    ["le 1er août 1789", "1er août 1789"],
    ["a 2 de mayo de 1808", "2 de mayo de 1808"],
    ["25 сентября 1936 г.", "25 сентября 1936"],
    ["25.09.1936", "25.09.1936"],
    ["on 1936-09-25", "1936-09-25"],
    ["in September 1936", "September 1936"],
  ])("reads the date in %s", (text, date) => {
    expect(guesses("", `He wrote this ${text} and sent it.`)).toEqual({
      date: `${date} (first lines)`,
    })
  })

  test("guesses nothing from a sentence, a salutation, a sign, a number or a single word", () => {
    const texts = ["It was late.", "Dear Comrade,", "[…]", "12345-99-1", "Marched 40 1936x"]
    for (const text of texts.slice(0, 4)) expect(guesses("a.txt", `${text}\n\nMore.`)).toEqual({})
    expect(guesses("a.txt", texts[4]!)).toEqual({})
    expect(guesses("", "")).toEqual({})
  })

  test("guesses nothing that is known, and is not slow on a hostile head", () => {
    const known = witness({ siglum: "A", title: "T", date: "D", text: "Title\n\n1 May 1936" })
    expect(guessParticulars("x y 1936.txt", known)).toEqual([])
    const start = performance.now()
    guesses("1 ".repeat(1e5), "1 мая ".repeat(1e5))
    expect(performance.now() - start).toBeLessThan(500)
  })

  test("takes the kind of evidence from a heading or the file's name, never from the text", () => {
    expect(guesses("Entwurf an Stalin.txt", "It was a typescript.")["kind"]).toBe(
      "Entwurf (file name)",
    )
    expect(guesses("a.txt", "Minutes of the plenum\n\nIt was late.")["kind"]).toBe(
      "Minutes (first lines)",
    )
    expect(guesses("drafty.txt", "A typescript was found.")["kind"]).toBe(undefined)
  })

  test("takes the language from small words or a script of its own, where it is plain", () => {
    const english = "It is the end of the day, and that is all that was said to the men. "
    expect(guesses("a.txt", english)).toEqual({ language: "en (words)" })
    expect(
      [
        "Der Tag ist zu Ende, und das ist nicht alles, was die Leute von der Sache wissen.",
        "איש לא ידע על כך דבר",
        "Из дома в лес и на реку, что не к добру, он с утра",
        "Nemo sciebat quid factum esset in urbe.",
        "the der le el и",
      ].map(guessLanguage),
    ).toEqual(["de", "he", "ru", "", ""])
  })

  test("knows again what it would guess, and nothing that a person wrote otherwise", () => {
    const read = witness({ siglum: "letter 1936-09", title: "Mine", date: "1936-09", text: "It." })
    expect([...asGuessed(read)]).toEqual([["date", "file name"]])
  })
})
