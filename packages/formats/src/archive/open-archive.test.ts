import { strToU8, zipSync } from "fflate"
import { expect, test } from "vitest"
import { Archive } from "./open-archive.js"

const bytes = zipSync({ "a.txt": strToU8("One."), "b/c.txt": [strToU8("Two."), { level: 0 }] })
const open = (data: Uint8Array) => new Archive({ name: "some.zip", bytes: data })
const words = (data: Uint8Array | null) => new TextDecoder().decode(data ?? new Uint8Array())

test("gives what is in it, packed or not, and null for what is not", () => {
  const archive = open(bytes)
  expect(archive.names).toEqual(["a.txt", "b/c.txt"])
  expect(words(archive.read("a.txt"))).toBe("One.")
  expect(words(archive.read("b/c.txt"))).toBe("Two.")
  expect(archive.read("__proto__")).toBeNull()
})

test("is found behind what was put before it", () => {
  const junk = new Uint8Array([...strToU8("#!/bin/sh\n"), ...bytes])
  expect(words(open(junk).read("a.txt"))).toBe("One.")
})

test("is refused wherever it is cut off", () => {
  for (let length = 0; length < bytes.length; length++)
    expect(() => open(bytes.slice(0, length))).toThrow(
      expect.objectContaining({ code: "archive-damaged" }),
    )
})

test("that unpacks to more than any text is refused by what comes out", () => {
  const bomb = zipSync({ "a.txt": new Uint8Array(50 * 1024 * 1024) })
  expect(() => open(bomb).read("a.txt")).toThrow(
    expect.objectContaining({ code: "archive-too-large" }),
  )
})

test("with a password is told so", () => {
  const locked = bytes.slice()
  const directory = locked.findIndex(
    (_, at) => words(locked.slice(at, at + 4)) === "PK\u0001\u0002",
  )
  locked[directory + 8] = 1
  expect(() => open(locked).read("a.txt")).toThrow(
    expect.objectContaining({ code: "archive-encrypted" }),
  )
})
