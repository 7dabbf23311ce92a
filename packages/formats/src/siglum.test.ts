import { expect, test } from "vitest"
import { siglumFrom } from "./siglum.js"

test.each([
  ["draft.txt", "draft"],
  ["letters/1936/final.json", "final"],
  ["C:\\letters\\draft.txt", "draft"],
  ["letter.v2.txt", "letter.v2"],
  [".txt", ".txt"],
  ["two\nlines.txt", "two lines"],
  ["", "witness"],
  ["folder/", "witness"],
])("a witness from %j is called %j", (name, siglum) => {
  expect(siglumFrom(name)).toBe(siglum)
})
