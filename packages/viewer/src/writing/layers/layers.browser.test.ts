import { afterEach, describe, expect, test } from "vitest"
import { layer, on, said } from "../../notes/notes.testing.js"
import { all, one } from "../../view/view.testing.js"
import { deskWith, fill, press } from "../handing/handing.testing.js"

afterEach(() => document.body.replaceChildren())

const notes = [on("a", "D", "old hall")]
const two = [layer("one", notes), layer("two", [on("b", "F", "peace")])]

async function opened(layers = two, attributes = 'writer="Anna"') {
  const element = await deskWith(layers, attributes)
  await press(element, ".layer-form summary")
  await expect.poll(() => all(element, '[name="layer-name"]').length).toBe(1)
  return element
}

const focused = (element: HTMLElement) => element.shadowRoot?.activeElement

describe("a new layer", () => {
  test("is the writer's own, is told from the others, and is opened to be named", async () => {
    const element = await deskWith(two, 'writer="Anna"')
    await press(element, ".new-layer")
    const made = element.layers.at(-1)
    expect(made).toMatchObject({ label: "New layer", creator: "Anna", ink: 1, shape: "square" })
    await expect.poll(() => focused(element)?.getAttribute("name")).toBe("layer-name")
    await fill(element, '[name="layer-name"]', "Questions")
    expect(element.layers.at(-1)?.label).toBe("Questions")
  })

  test("asks for the writer's name first where there is none", async () => {
    const element = await deskWith([])
    await press(element, ".new-layer")
    expect(element.layers).toEqual([])
    const field = focused(element) as HTMLInputElement
    expect(field.name).toBe("layer-writer")
    field.value = " Anna "
    await press(element, ".layer-writer button")
    expect(element.layers).toMatchObject([{ creator: "Anna" }])
    expect(element.writer).toBe("Anna")
  })
})

describe("a layer", () => {
  test("is given a name, a purpose, a promise, a colour and a shape", async () => {
    const element = await opened()
    await fill(element, '[name="layer-name"]', "Reading")
    await fill(element, '[name="layer-purpose"]', "For the seminar")
    for (const value of ["mine", "4", "star"])
      await press(element, `.layer-form [value="${value}"]`)
    expect(element.layers[0]).toMatchObject({
      label: "Reading",
      purpose: "For the seminar",
      visibility: "mine",
      ink: 4,
      shape: "star",
    })
    expect(said(element, ".swatches label").every((name) => /\p{L}/u.test(name))).toBe(true)
    expect(said(element, ".layer-fields").join("")).toContain("This is a promise")
  })

  test("keeps its name where it is left empty", async () => {
    const element = await opened()
    await fill(element, '[name="layer-name"]', "  ")
    expect(element.layers).toBe(two)
    expect((one(element, '[name="layer-name"]') as HTMLInputElement).value).toBe("Layer one")
  })

  test("says that it is locked or covered, and is not deleted while it is locked", async () => {
    const element = await opened()
    await press(element, '[name="layer-locked"]')
    await press(element, '[name="layer-covered"]')
    expect(said(element, ".layer-states .layer-state")).toEqual(["locked", "covered until asked"])
    expect(all(element, ".layer-states .icon")).toHaveLength(2)
    expect(all(element, ".remove-layer")).toEqual([])
    expect(said(element, ".layer-fields")[0]).toContain("A locked layer cannot be deleted.")
  })

  test("moves among the others, and the focus with it", async () => {
    const element = await opened()
    one(element, ".layer-down").focus()
    await press(element, ".layer-down")
    expect(element.layers.map(({ id }) => id)).toEqual(["two", "one"])
    await expect.poll(() => focused(element)?.className).toContain("layer-up")
    const form = focused(element)?.closest("details")
    expect(form?.dataset["layer"]).toBe("one")
    expect(form?.open).toBe(true)
    expect(all(element, ".layer-form[open]")).toHaveLength(1)
  })

  test("that was deleted is told, and is had back with its notes", async () => {
    const element = await opened()
    await press(element, ".remove-layer")
    expect(element.layers).toMatchObject([{ id: "two" }])
    expect(said(element, '.notes-panel [role="status"]')).toContain(
      "The layer “Layer one” was deleted, and one note with it.",
    )
    await expect.poll(() => focused(element)?.className).toContain("undo-removed")
    await press(element, ".undo-removed")
    expect(element.layers).toEqual(two)
    expect(all(element, ".undo-removed")).toEqual([])
    await expect.poll(() => focused(element)?.className).toContain("new-layer")
  })

  test("shows a name made of markup as text", async () => {
    const element = await opened([layer("one", notes, { label: "<img src=x onerror=alert(1)>" })])
    expect(all(element, ".notes-panel img")).toEqual([])
    expect(one(element, ".layer-form summary").ariaLabel).toBe(
      "Change <img src=x onerror=alert(1)>",
    )
  })
})
