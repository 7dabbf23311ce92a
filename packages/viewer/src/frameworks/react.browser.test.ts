import { collate, witness } from "@variorum/collation"
import { act, createElement, useState } from "react"
import { createRoot, type Root } from "react-dom/client"
import { afterEach, beforeEach, expect, test } from "vitest"
import type { VariantSelectEvent } from "../index.js"
import { all, long, one, other } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"

let root: Root
let box: HTMLElement

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  box = document.body.appendChild(document.createElement("div"))
  root = createRoot(box)
})
afterEach(async () => {
  await act(async () => root.unmount())
  box.remove()
})

const collations = [`${long}\n\n${other}`, `${other}\n\n${long}`].map((text) =>
  collate([witness({ siglum: "A", text }), witness({ siglum: "B", text: long })]),
)

/** A component as somebody writes one who has never heard of wrappers. */
function Reader() {
  const [place, setPlace] = useState(0)
  const [chosen, setChosen] = useState("")
  return createElement(
    "div",
    null,
    createElement("variorum-view", {
      collation: collations[place],
      heading: `Comparison ${place}`,
      "heading-level": 3,
      "no-keys": true,
      "onvariorum-select": ({ change }: VariantSelectEvent) => setChosen(change.kind),
    }),
    createElement("output", null, chosen),
    createElement("button", { type: "button", onClick: () => setPlace(1) }, "other"),
  )
}

test("in React properties, attributes and events pass without a wrapper", async () => {
  await act(async () => root.render(createElement(Reader)))
  const element = box.querySelector("variorum-view") as VariorumView
  await element.updateComplete
  expect(element.collation).toBe(collations[0])
  expect([element.heading, element.headingLevel, element.noKeys]).toEqual(["Comparison 0", 3, true])

  await act(async () => void element.next())
  expect(box.querySelector("output")?.textContent).toBe("deleted")

  await act(async () => box.querySelector("button")?.click())
  await element.updateComplete
  expect(element.collation).toBe(collations[1])
  expect(one(element, ".title").textContent).toBe("Comparison 1")
  expect(all(element, "del").length).toBeGreaterThan(0)
})
