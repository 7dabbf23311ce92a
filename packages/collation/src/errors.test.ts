import { describe, expect, test } from "vitest"
import { InvalidWitness, UnreadableSource, VariorumError } from "./errors.js"

describe("VariorumError", () => {
  const trouble = new UnreadableSource(
    "source-missing",
    "There is no such file.",
    "letter.txt",
    "Check the name.",
  )

  test("says where, what and what to do, in one line", () =>
    expect(trouble.oneLine).toBe("letter.txt: There is no such file. Check the name."))

  test("leaves the place out where there is none", () => {
    const placeless = new VariorumError("stopped", "It stopped.", "", "Begin again.")
    expect(placeless.oneLine).toBe("It stopped. Begin again.")
  })

  test("is known by its own name and by its family", () => {
    expect(trouble.name).toBe("UnreadableSource")
    expect(trouble).toBeInstanceOf(VariorumError)
    expect(trouble).not.toBeInstanceOf(InvalidWitness)
  })

  test("keeps its code, place and advice apart for programs that show them otherwise", () =>
    expect(trouble).toMatchObject({
      code: "source-missing",
      message: "There is no such file.",
      where: "letter.txt",
      advice: "Check the name.",
    }))
})
