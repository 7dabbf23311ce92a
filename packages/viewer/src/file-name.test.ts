import { expect, test } from "vitest"
import { fileName } from "./file-name.js"

test.each([
  [["Anna", "notes"], "anna-notes.jsonld"],
  [["Anna", "Notes by Anna"], "notes-by-anna.jsonld"],
  [["Анна Петрова", "Вопросы?"], "анна-петрова-вопросы.jsonld"],
  [["../../etc/passwd", "a\u0000b\u202e"], "etc-passwd-a-b.jsonld"],
  [["", " "], "variorum.jsonld"],
  [["Anna", "Anna"], "anna.jsonld"],
])("%j is %s", (parts, name) => expect(fileName(parts, "jsonld")).toBe(name))

test("a long name is cut", () => expect(fileName(["x".repeat(500)], "csv")).toHaveLength(44))
