import { collate, witness } from "@variorum/collation"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type App, createApp, h, nextTick, ref, shallowRef } from "vue"
import type { VariantSelectEvent } from "../index.js"
import { all, long, one, other } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"

let app: App | null = null
let box: HTMLElement

beforeEach(() => {
  box = document.body.appendChild(document.createElement("div"))
})
afterEach(() => {
  app?.unmount()
  box.remove()
})

const collations = [`${long}\n\n${other}`, `${other}\n\n${long}`].map((text) =>
  collate([witness({ siglum: "A", text }), witness({ siglum: "B", text: long })]),
)

test("in Vue properties, attributes and events pass without a wrapper", async () => {
  const collation = shallowRef(collations[0])
  const heading = ref("Comparison 0")
  const chosen = ref("")
  app = createApp({
    render: () => [
      h("variorum-view", {
        collation: collation.value,
        heading: heading.value,
        "heading-level": 3,
        "no-keys": true,
        onVariorumSelect: ({ change }: VariantSelectEvent) => {
          chosen.value = change.kind
        },
      }),
      h("output", chosen.value),
    ],
  })
  app.mount(box)
  const element = box.querySelector("variorum-view") as VariorumView
  await element.updateComplete
  expect(element.collation).toBe(collations[0])
  expect([element.heading, element.headingLevel, element.noKeys]).toEqual(["Comparison 0", 3, true])

  element.next()
  await nextTick()
  expect(box.querySelector("output")?.textContent).toBe("deleted")

  collation.value = collations[1]
  heading.value = "Comparison 1"
  await nextTick()
  await element.updateComplete
  expect(element.collation).toBe(collations[1])
  expect(one(element, ".title").textContent).toBe("Comparison 1")
  expect(all(element, "del").length).toBeGreaterThan(0)
})

test("a collation that Vue has made reactive is read as well", async () => {
  const collation = ref(collations[0])
  app = createApp({ render: () => h("variorum-view", { collation: collation.value }) })
  app.mount(box)
  const element = box.querySelector("variorum-view") as VariorumView
  await element.updateComplete
  expect(all(element, "del").length).toBeGreaterThan(0)
})
