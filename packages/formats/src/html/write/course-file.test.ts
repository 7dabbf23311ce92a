import { createHash } from "node:crypto"
import { collate, witness } from "@variorum/collation"
import { expect, test } from "vitest"
import { writeCourseFile } from "./course-file.js"
import { writeCoursePage } from "./course-page.js"
import { SANITISERS, sanitised } from "./sanitisers.testing.js"

const outgoing = {
  collation: collate([
    witness({ siglum: "a", text: `The ferry leaves at noon. style="color: red"` }),
    witness({ siglum: "b", text: "The ferry leaves at night." }),
  ]),
  edition: {},
}

test("a course file holds the piece, and its policy names the looks of the piece alone", async () => {
  const file = await writeCourseFile(outgoing)
  const piece = writeCoursePage(outgoing)
  expect(file.endsWith(piece)).toBe(true)
  const looks = [...new Set(piece.match(/(?<= style=")[^"]*/gu))]
  const digests = looks.map((look) => createHash("sha256").update(look).digest("base64"))
  const named = [...file.matchAll(/sha256-([^&]+)/gu)].map(([, digest]) => digest)
  expect(named).toEqual(digests)
  expect(named).toHaveLength(2)
})

test.each(SANITISERS)(
  "pasted as it is written, $name leaves the piece alone",
  async (sanitiser) => {
    const [file, piece] = [await writeCourseFile(outgoing), writeCoursePage(outgoing)]
    expect(sanitised(file, sanitiser).trim()).toBe(sanitised(piece, sanitiser).trim())
  },
)
