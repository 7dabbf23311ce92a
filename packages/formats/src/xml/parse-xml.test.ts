import { describe, expect, test } from "vitest"
import { decodeXml } from "./decode-xml.js"
import { childOf, elementsOf, textOf } from "./element.js"
import { parseXml } from "./parse-xml.js"

const parse = (text: string) => parseXml(text, "a.xml", { mayHaveType: true })

test("elements, attributes and words come as they stand", () => {
  const root = parse(
    `\n<?xml version="1.0"?><t:a xmlns:t="urn:t" xml:id="one" n="2">x<t:b/> <![CDATA[<y>]]><t:b>&amp;</t:b></t:a>`,
  )
  expect([root.namespace, root.name, [...root.attributes]]).toEqual([
    "urn:t",
    "a",
    [
      ["xml:id", "one"],
      ["n", "2"],
    ],
  ])
  expect(textOf(root)).toBe("x <y>&")
  expect(elementsOf(root, "b")).toHaveLength(2)
  expect(childOf(root, "__proto__")).toBeNull()
})

test("an entity of the document's own is its letter", () => {
  expect(textOf(parse(`<!DOCTYPE a [<!ENTITY dash "&#8212;">]><a>x&dash;y</a>`))).toBe("x—y")
})

describe("is refused", () => {
  test.each([
    ["xml-syntax", "<a><b></a>"],
    ["xml-syntax", "<a"],
    ["xml-syntax", ""],
    ["xml-syntax", "<a>&nothing;</a>"],
    ["xml-depth", "<a>".repeat(600) + "</a>".repeat(600)],
    ["xml-entities", `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`],
    ["xml-entities", `<!DOCTYPE a [<!ENTITY % x SYSTEM "http://beacon.invalid/">%x;]><a/>`],
    ["xml-entities", `<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>`],
    ["xml-entities", `<!DOCTYPE a [<!ENTITY x "${"y".repeat(201)}">]><a/>`],
  ])("%s: %s", (code, text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code }))
  })
  test("any document type, in an office file", () => {
    expect(() => parseXml("<!DOCTYPE a><a/>", "word/document.xml")).toThrow(
      expect.objectContaining({ code: "xml-entities" }),
    )
  })
  test("with the place", () => {
    expect(() => parse("<a>\n<b></a>")).toThrow(/on line 2, column \d+/u)
  })
})

describe("an encoding", () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  test.each([
    ["latin", `<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>`, "é"],
    ["russian", `<?xml version="1.0" encoding="windows-1251"?><a>\xc5\xe6\xee\xe2</a>`, "Ежов"],
    ["utf-16", "\xff\xfe<\0a\0/\0>\0", "<a/>"],
    ["utf-8", "<a>\xc3\xa9</a>", "é"],
  ])("is read: %s", (_, text, words) => {
    expect(decodeXml({ name: "a.xml", bytes: bytes(text) })).toContain(words)
  })
  test.each(["UTF-8", "no-such-thing"])("that is a lie is told: %s", (named) => {
    const lie = bytes(`<?xml version="1.0" encoding="${named}"?><a>\xe9</a>`)
    expect(() => decodeXml({ name: "a.xml", bytes: lie })).toThrow(
      expect.objectContaining({ code: "source-encoding" }),
    )
  })
})
