import { collate, witness } from "@variorum/collation"
import { writeCollation, writeEdition } from "@variorum/formats/json"
import { afterEach, describe, expect, test } from "vitest"
import { all, long, one, other, third, view } from "./view.testing.js"
import type { VariorumView } from "./variorum-view.js"

const witnesses = [
  witness({ siglum: "A", title: "First copy", text: `${long}\n\n${other}` }),
  witness({ siglum: "B", title: "Second copy", text: long }),
  witness({ siglum: "C", title: "Third copy", text: `${long.replace("old", "new")}\n\n${third}` }),
]

function addressOf(json: string): string {
  return URL.createObjectURL(new Blob([json], { type: "application/json" }))
}

async function threeIn(display: string): Promise<VariorumView> {
  const src = addressOf(writeEdition({ witnesses }))
  return view("", `src="${src}" display="${display}"`)
}

async function choose(element: VariorumView, select: number, option: number): Promise<void> {
  const control = all(element, ".pair select")[select]
  if (!(control instanceof HTMLSelectElement)) throw new Error("a select expected")
  control.selectedIndex = option
  control.dispatchEvent(new Event("change"))
  await element.updateComplete
}

afterEach(() => {
  document.body.replaceChildren()
})

describe("an edition of three texts", () => {
  test("is a table with a column for each, its head and rows named", async () => {
    const element = await threeIn("table")
    const heads = all(element, "thead th").map(({ textContent }) => textContent?.trim())
    expect(heads).toEqual(["Passage", "First copy base", "Second copy", "Third copy"])
    expect(all(element, 'thead th[scope="col"]')).toHaveLength(4)
    expect(all(element, 'tbody th[scope="row"]').length).toBe(all(element, "tbody tr").length)
    expect(one(element, "tbody ins .line").textContent).toBe("new")
    expect(one(element, "tbody del").closest("[part=change]")).not.toBeNull()
  })

  test("shows the first two in the other displays, and any others that are chosen", async () => {
    const element = await threeIn("columns")
    const heads = () => all(element, ".column-head b").map(({ textContent }) => textContent)
    expect(heads()).toEqual(["First copy", "Second copy"])
    await choose(element, 1, 2)
    expect(heads()).toEqual(["First copy", "Third copy"])
    expect(element.pair).toBe("A C")
    expect(one(element, "ins").textContent).toContain("new")
  })

  test("takes another base when another earlier text is chosen", async () => {
    const element = await threeIn("table")
    await choose(element, 0, 2)
    await expect
      .poll(() => one(element, "thead small").parentElement?.textContent)
      .toContain("Third")
    expect(element.pair).toBe("C B")
  })

  test("gives a text its own place up when the other takes it", async () => {
    const element = await threeIn("columns")
    await choose(element, 0, 1)
    await expect.poll(() => element.pair).toBe("B A")
    await expect
      .poll(() => all(element, ".column-head b").map(({ textContent }) => textContent))
      .toEqual(["Second copy", "First copy"])
  })
})

describe("a comparison of three that was made elsewhere", () => {
  test("is shown with another pair without being fetched again", async () => {
    const src = addressOf(writeCollation(collate(witnesses)))
    const element = await view("", `src="${src}" display="columns"`)
    URL.revokeObjectURL(src)
    await choose(element, 0, 2)
    expect(all(element, "[role=alert]")).toEqual([])
    expect(all(element, ".column-head b").map(({ textContent }) => textContent)).toEqual([
      "Third copy",
      "Second copy",
    ])
  })
})

test("two texts leave nothing to choose", async () => {
  const src = addressOf(writeEdition({ witnesses: witnesses.slice(0, 2) }))
  const element = await view("", `src="${src}"`)
  expect(all(element, ".sheet")).toHaveLength(1)
  expect(all(element, ".pair")).toEqual([])
})
