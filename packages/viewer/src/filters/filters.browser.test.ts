import { collate, witness } from "@variorum/collation"
import { afterEach, describe, expect, test } from "vitest"
import { all, long, one, other, texts, view } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"

afterEach(() => {
  document.body.replaceChildren()
})

/** Opens a panel, and waits until what is in it is drawn. */
async function open(element: VariorumView, panel: string): Promise<void> {
  const details = one(element, `details.${panel}`) as HTMLDetailsElement
  const toggled = new Promise((resolve) => details.addEventListener("toggle", resolve))
  details.open = true
  await toggled
  await element.updateComplete
}

async function click(element: VariorumView, selector: string): Promise<void> {
  one(element, selector).click()
  await element.updateComplete
}

function hiddenIn(element: VariorumView): string {
  return one(element, ".hidden-count span").textContent.trim()
}

const meeting = `
  <article slot="draft"><p data-speaker="Ivanov">${long}</p><p data-speaker="Petrova">${other}</p></article>
  <article slot="final"><p data-speaker="Ivanov">${long.replace("old hall", "new house").replace("river and", "river, and")}</p></article>`

describe("filters", () => {
  test("stand in a closed panel and offer only what occurs", async () => {
    const element = await view(texts)
    expect(all(element, ".choices")).toEqual([])
    await open(element, "filters")
    const names = all(element, ".choices input").map((input) => input.getAttribute("name"))
    expect(new Set(names)).toEqual(new Set(["coarseness", "weights", "classes", "covered"]))
  })

  test("switch off a speaker: the bar says how many changes that hides, and shows all again", async () => {
    const element = await view(meeting)
    await open(element, "filters")
    expect(one(element, ".choices").textContent).toContain("Petrova 1")
    await click(element, "label:nth-of-type(2) input[name='speakers']")
    expect(hiddenIn(element)).toBe("1 of 2 changes are hidden.")
    expect(one(element, ".choices").textContent).toContain("Petrova 1 hidden")
    expect(one(element, ".switched-off").textContent).toContain(
      "One passage cut, 12 words: not shown",
    )
    await click(element, ".show-all")
    expect(all(element, ".hidden-count > *, .switched-off")).toEqual([])
    expect(all(element, "del.quiet, ins.quiet").length).toBeGreaterThan(0)
  })

  test("leave a class of difference unmarked, and say so", async () => {
    const element = await view(meeting)
    await open(element, "filters")
    await click(element, "input[name='classes']")
    expect(all(element, ".reworded.passage")).toEqual([])
    expect(hiddenIn(element)).toBe("1 of 2 changes are hidden. 2 differences are not marked.")
    expect(one(element, ".bar").textContent).not.toContain("Nothing reworded")
  })

  test("can be set by a program, set by set", async () => {
    const element = await view(meeting)
    element.filter = { speakers: new Set(["Petrova"]) }
    await element.updateComplete
    expect(hiddenIn(element)).toBe("1 of 2 changes are hidden.")
    expect(element.accidentals).toBe(true)
    element.accidentals = false
    await element.updateComplete
    expect(hiddenIn(element)).toBe("1 of 2 changes are hidden.")
    expect(one(element, ".switch.quiet").getAttribute("aria-pressed")).toBe("false")
  })

  test("and the attribute for spelling and pointing are one thing", async () => {
    const element = await view(meeting)
    await open(element, "filters")
    const box = () => all(element, "input[name='weights']")[1] as HTMLInputElement
    expect([element.accidentals, box().checked]).toEqual([false, false])
    box().click()
    await element.updateComplete
    expect([element.accidentals, box().checked]).toEqual([true, true])
    expect(one(element, ".switch.quiet").getAttribute("aria-pressed")).toBe("true")
    element.removeAttribute("accidentals")
    element.setAttribute("accidentals", "")
    element.removeAttribute("accidentals")
    await element.updateComplete
    expect(box().checked).toBe(false)
  })
})

describe("from fine to coarse", () => {
  test("the slider joins changes at once, and says where it stands", async () => {
    const element = await view("")
    element.collation = collate([
      witness({
        siglum: "A",
        text: "When they had come home from the market in the evening they very much wanted to tell you about the house.",
      }),
      witness({
        siglum: "B",
        text: "When they had come home from the market in the evening they wanted to tell you all about a garden.",
      }),
    ])
    await element.updateComplete
    await open(element, "filters")
    expect(all(element, "del").length).toBe(2)
    const slider = one(element, "input[name='coarseness']") as HTMLInputElement
    expect(slider.getAttribute("aria-valuetext")).toBe("fine, as usual")
    slider.value = slider.max
    slider.dispatchEvent(new Event("input", { bubbles: true }))
    await element.updateComplete
    expect(all(element, "del").map((words) => words.textContent?.trim())).toEqual([
      "very much wanted to tell you about the house",
    ])
    expect(element.coarseness).toBe(Number(slider.max))
    expect(one(element, ".scale .says").textContent).toContain("as one change")
  })

  test("a coarseness that makes no sense is brought to the nearest that does", async () => {
    const element = await view(texts, 'coarseness="99"')
    expect(all(element, ".sheet").length).toBe(1)
    element.coarseness = Number.NaN
    await element.updateComplete
    expect(all(element, ".sheet").length).toBe(1)
  })
})

describe("the figures", () => {
  test("are a table by section, each count with the kind of evidence behind it", async () => {
    const element = await view(
      texts.replace('data-title="First text"', 'data-title="First text" data-kind="autograph"'),
    )
    await open(element, "tally")
    const [whole, sections] = all(element, ".figures table")
    expect(sections?.querySelector("th[scope=rowgroup]")?.textContent).toBe("Opening")
    const cut = whole?.querySelector("tr.deleted")
    expect(cut?.querySelector("th")?.textContent).toContain("First text: autograph")
    expect([...(cut?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent)).toEqual([
      "1",
      "12",
    ])
    expect(whole?.textContent).toContain("kind of evidence not stated")
  })

  test("say what is hidden", async () => {
    const element = await view(texts)
    await open(element, "tally")
    await click(element, ".switch.deleted")
    expect(one(element, ".figures").textContent).toContain("changes are hidden.")
    expect(all(element, ".figures tr.deleted").length).toBeGreaterThan(0)
  })
})
