import { standardVoiceLists, type VoiceCorrection } from "@variorum/layers"
import { afterEach, describe, expect, test } from "vitest"
import type { VoiceCorrectionsEvent, VoiceListsEvent } from "../index.js"
import { all, one, view } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"

const town = "The members of the town council met in the old hall by the river"
const texts = `
  <article slot="draft" lang="en"><p>Perhaps ${town} and must go home. I think that nobody had seen any plans.</p></article>
  <article slot="final" lang="en"><p>Perhaps ${town} and should go home.</p></article>`

async function opened(attributes = ""): Promise<VariorumView> {
  const element = await view(texts, attributes)
  one(element, ".voice-panel summary").click()
  await expect.poll(() => all(element, ".voice-table").length).toBe(1)
  return element
}

async function press(element: VariorumView, selector: string): Promise<void> {
  one(element, selector).click()
  await element.updateComplete
}

/** The name of each list, its counts, and what became of them. */
function rows(element: VariorumView): string[] {
  return all(element, ".voice-table tbody").map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim()).join(" "),
  )
}

function check(element: VariorumView, list: string): HTMLInputElement {
  return one(element, `input[aria-label$="${list}"]`) as HTMLInputElement
}

afterEach(() => {
  document.body.replaceChildren()
})

describe("the panel", () => {
  test("is closed at first, searches nothing and marks nothing", async () => {
    const element = await view(texts)
    expect(all(element, ".voice-table, .voice, .voice-lists")).toEqual([])
  })

  test("says of each list how many there are and what became of them", async () => {
    const element = await opened()
    expect(rows(element).find((row) => row.includes("Demand"))).toMatch(/1 1 {2}one weaker/u)
    expect(rows(element).find((row) => row.includes("First person"))).toMatch(/1 0 {2}one lost/u)
  })

  test("opens a list to its findings; one of them leads to its change and marks it", async () => {
    const element = await opened()
    await press(element, ".voice-table th > button")
    expect(one(element, ".voice-line").textContent).toContain("lost")
    await press(element, ".voice-line")
    await element.updateComplete
    expect(one(element, ".card").textContent).toContain("cut")
    expect(
      all(element, ".voice")
        .map((mark) => mark.textContent)
        .join(""),
    ).toBe("I think")
    expect(one(element, ".voice-why").textContent).toContain("Entry: I think.")
  })
})

describe("marks in the texts", () => {
  test("leave every deletion and addition as it was", async () => {
    for (const display of ["columns", "inline"]) {
      const element = await opened(`display="${display}"`)
      const edits = () =>
        all(element, "del, ins").map((edit) => {
          const copy = edit.cloneNode(true) as Element
          for (const extra of copy.querySelectorAll(".voice-sign, .unseen")) extra.remove()
          return `${edit.localName} ${edit.className} ${copy.textContent}`
        })
      const before = edits()
      for (const box of all(element, ".voice-table input")) (box as HTMLInputElement).click()
      await element.updateComplete
      expect(all(element, ".voice").length).toBeGreaterThan(4)
      expect(edits()).toEqual(before)
    }
  })

  test("say their list and what became of the words, seen and heard", async () => {
    const element = await opened('display="columns"')
    check(element, "Demand and necessity").click()
    await element.updateComplete
    const mark = one(element, "del .voice")
    expect(mark.textContent).toBe("must")
    expect(mark.title).toBe("List: Demand and necessity. Entry: must, strength 3 of 3. weaker")
    const cell = one(element, "del")
    expect(cell.textContent).toContain("(Demand and necessity: weaker)")
    expect(one(element, "del .voice-sign").textContent).toBe("d")
    check(element, "Demand and necessity").click()
    await element.updateComplete
    expect(all(element, ".voice")).toEqual([])
  })

  test("are explained beside the table, and on paper by their signs", async () => {
    const element = await opened()
    expect(all(element, ".printed-key")).toHaveLength(1)
    check(element, "Demand and necessity").click()
    await element.updateComplete
    expect(one(element, ".voice-marks").textContent).toContain("wavy")
    expect(all(element, ".printed-key").at(-1)?.textContent).toContain("d Demand and necessity.")
  })

  test("go on over the border of a change, with one sign at their end", async () => {
    const element = await opened('display="inline"')
    const [draft, final] = element.querySelectorAll("p")
    draft!.textContent = `${town} and saw so many faults.`
    final!.textContent = `${town} and saw many faults.`
    await expect.poll(() => all(element, "del").length).toBe(1)
    check(element, "How many, how much").click()
    await element.updateComplete
    expect(all(element, ".voice").map((mark) => mark.textContent)).toEqual(["so", "many"])
    expect(all(element, "del .voice").map((mark) => mark.textContent)).toEqual(["so"])
    expect(all(element, ".block .voice-sign")).toHaveLength(1)
  })
})

describe("corrections", () => {
  async function correct(element: VariorumView, person: string, list = ""): Promise<void> {
    await press(element, ".voice-table th > button")
    await press(element, ".voice-line")
    await press(element, ".voice-why button")
    const form = one(element, ".voice-why form") as HTMLFormElement
    ;(form.elements.namedItem("person") as HTMLInputElement).value = person
    ;(form.elements.namedItem("list") as HTMLSelectElement).value = list
    form.requestSubmit()
    await element.updateComplete
  }

  test("take a finding out, tell the page, and are taken back", async () => {
    const element = await opened()
    const heard: (readonly VoiceCorrection[])[] = []
    element.addEventListener("variorum-voice-corrections", (event: VoiceCorrectionsEvent) =>
      heard.push(event.corrections),
    )
    await correct(element, "A. Reader")
    expect(heard[0]).toMatchObject([
      { creator: "A. Reader", body: { belongsTo: null }, target: { entry: "I think" } },
    ])
    expect(rows(element).find((row) => row.includes("First person"))).toMatch(/0 0 {2}none/u)
    expect(one(element, ".voice-struck").textContent).toContain("A. Reader")
    await press(element, ".voice-struck button")
    expect(heard[1]).toEqual([])
    expect(rows(element).find((row) => row.includes("First person"))).toMatch(/1 0 {2}one lost/u)
  })

  test("put a finding into another list", async () => {
    const element = await opened()
    await correct(element, "A. Reader", "to certainty")
    expect(rows(element).find((row) => row.includes("Certainty"))).toMatch(
      /2 1 {2}one lost, one kept/u,
    )
  })

  test("need a name", async () => {
    const element = await opened()
    await correct(element, " ")
    expect(element.voiceCorrections).toEqual([])
    expect(one(element, ".voice-why form")).not.toBeNull()
  })
})

describe("the lists", () => {
  async function edit(element: VariorumView, text: string): Promise<void> {
    await press(element, ".voice-edit")
    const field = one(element, "dialog.voice-lists textarea") as HTMLTextAreaElement
    field.value = text
    field.dispatchEvent(new Event("input"))
    await press(element, "dialog.voice-lists .voice-actions .main")
  }

  test("are seen, changed and told to the page", async () => {
    const element = await opened()
    const heard: VoiceListsEvent[] = []
    element.addEventListener("variorum-voice-lists", (event) => heard.push(event))
    await edit(element, "town council\nriver")
    expect(one(element, ".voice-status").textContent).toBe("Two entries, in use.")
    expect(heard[0]?.lists[0]?.entries).toEqual(["town council", "river"])
    expect(rows(element)[0]).toMatch(/2 2 {2}two kept/u)
    await press(element, "dialog.voice-lists .voice-actions button:nth-child(2)")
    expect(element.voiceLists).toBe(standardVoiceLists)
  })

  test("are not taken while anything is wrong with them, and say where it is", async () => {
    const element = await opened()
    await edit(element, "river\n<img src=x onerror=alert(1)>")
    expect(one(element, ".voice-status").textContent).toContain(
      "First person and opinion, line 2: “x onerror=alert(1)>” is no strength",
    )
    expect(element.voiceLists).toBe(standardVoiceLists)
  })

  test("of one's own are added, and every field may hold markup", async () => {
    const element = await opened()
    await press(element, ".voice-edit")
    const form = one(element, ".voice-new") as HTMLFormElement
    ;(form.elements.namedItem("name") as HTMLInputElement).value = "<b>Hall</b>"
    ;(form.elements.namedItem("language") as HTMLInputElement).value = "en"
    form.requestSubmit()
    await element.updateComplete
    const field = one(element, "dialog.voice-lists textarea") as HTMLTextAreaElement
    field.value = "hall"
    field.dispatchEvent(new Event("input"))
    await press(element, "dialog.voice-lists .voice-actions .main")
    expect(rows(element).at(-1)).toMatch(/<b>Hall<\/b> b 1 1 {2}one kept/u)
    expect(all(element, ".voice-table b")).toEqual([])
  })

  test("are opened from a file, and a wrong file changes nothing", async () => {
    const element = await opened()
    await press(element, ".voice-edit")
    const upload = async (json: string) => {
      const files = new DataTransfer()
      files.items.add(new File([json], "lists.json"))
      const input = one(element, "dialog.voice-lists input[type=file]") as HTMLInputElement
      input.files = files.files
      input.dispatchEvent(new Event("change"))
    }
    await upload("{")
    await expect.poll(() => one(element, ".voice-status").textContent).toBe("This file is no JSON.")
    const list = { category: "x", language: "en", entries: ["river"] }
    await upload(JSON.stringify({ format: "variorum-voice-lists", version: 1, lists: [list] }))
    await expect.poll(() => element.voiceLists).toEqual([list])
    expect(rows(element)).toHaveLength(1)
  })

  test("close by Escape and by button, and keys do not step through changes meanwhile", async () => {
    const element = await opened()
    await press(element, ".voice-edit")
    const field = one(element, "dialog.voice-lists textarea")
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "n", bubbles: true, composed: true }))
    await element.updateComplete
    expect(all(element, ".card")).toEqual([])
    await press(element, "dialog.voice-lists form[method=dialog] button")
    await expect.poll(() => all(element, "dialog.voice-lists").length).toBe(0)
  })
})
