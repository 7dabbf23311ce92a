import { collate, witness } from "@variorum/collation"
import { writeEdition } from "@variorum/formats/json"
import { afterEach, describe, expect, test } from "vitest"
import { all, long, one, other, texts, third, view } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"

afterEach(() => {
  document.body.replaceChildren()
  location.hash = ""
})

/** The link that the card offers for the chosen change. */
function linkOf(element: VariorumView): URL {
  const link = one(element, "input.link")
  if (!(link instanceof HTMLInputElement)) throw new Error("a field expected")
  return new URL(link.value)
}

async function choose(element: VariorumView, kind: string): Promise<void> {
  element.choose(one(element, `[data-change="${kind}"]`).id)
  await element.updateComplete
}

async function press(element: VariorumView, selector: string, key: string): Promise<void> {
  one(element, selector).dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }),
  )
  await element.updateComplete
}

describe("the card of a change", () => {
  test("has both readings, kind, weight, class and how sure", async () => {
    const element = await view(texts)
    await choose(element, "reworded")
    const card = one(element, ".card").textContent ?? ""
    for (const words of ["Reworded", "First text", "old hall", "new house", "changes what is said"])
      expect(card.toLowerCase()).toContain(words.toLowerCase())
    expect(card).toMatch(/Class\s*choice of words/u)
  })

  test("says in the place of words that there are none, or that nobody knows them", async () => {
    const element = await view(texts)
    await choose(element, "deleted")
    expect(all(element, ".reading").map((reading) => reading.textContent)).toEqual([
      other,
      "nothing here",
    ])
    await choose(element, "unattested")
    expect(all(element, ".reading").map((reading) => reading.textContent)).toEqual([
      "not known",
      third,
    ])
  })

  test("opens a long reading whole on request", async () => {
    const paragraph = `${other} ${third} ${long} ${other.replace("vote", "ballot")}`
    const element = await view(
      `<article slot="draft"><p>${long}</p><p>${paragraph}</p></article><article slot="final"><p>${long}</p></article>`,
    )
    await choose(element, "deleted")
    const details = one(element, ".reading details") as HTMLDetailsElement
    expect(one(element, ".reading summary").textContent).toMatch(/…$/u)
    expect(details.open).toBe(false)
    one(element, ".reading summary").click()
    expect(details.open).toBe(true)
    expect(one(element, ".all-words").textContent).toBe(paragraph)
  })
})

describe("a link to a change", () => {
  test("reopens it in the same texts, without a word", async () => {
    const element = await view(texts)
    await choose(element, "deleted")
    const { hash } = linkOf(element)
    document.body.replaceChildren()
    location.hash = hash
    const again = await view(texts)
    await expect.poll(() => all(again, ".card")).toHaveLength(1)
    expect(one(again, ".card").textContent).toContain(other)
    expect(all(again, ".link-note")).toEqual([])
  })

  test("keeps what else the address says to the view", async () => {
    location.hash = "#variorum:display=inline"
    const element = await view(texts)
    await choose(element, "deleted")
    expect(linkOf(element).hash).toMatch(
      /^#variorum:display=inline&change=p\w+&draft=\w+&final=\w+$/u,
    )
  })

  test("says which text is another, and goes to the change all the same", async () => {
    const element = await view(texts)
    await choose(element, "deleted")
    location.hash = linkOf(element).hash
    const again = await view(texts.replace("He spoke of peace.", "He spoke of war."))
    await expect.poll(() => all(again, ".card")).toHaveLength(1)
    expect(one(again, ".card .link-note").textContent).toBe(
      "The draft is not the text this link was made for: the change is in it all the same.",
    )
    again.next()
    await again.updateComplete
    expect(all(again, ".link-note")).toEqual([])
  })

  test("says that its change is gone, with the texts", async () => {
    const element = await view(texts)
    await choose(element, "deleted")
    location.hash = linkOf(element).hash
    const again = await view(
      texts.replace(other, "Something else was said that nobody wrote down."),
    )
    await expect
      .poll(() => all(again, ".link-note").map((note) => note.textContent))
      .toEqual([
        "The draft is not the text this link was made for: the change that was linked is not in it.",
      ])
    expect(all(again, ".card")).toEqual([])
  })

  test("is followed when the address changes under the page", async () => {
    const element = await view(texts)
    await choose(element, "deleted")
    const { hash } = linkOf(element)
    await press(element, "summary", "Escape")
    expect(all(element, ".card")).toEqual([])
    location.hash = hash
    await expect.poll(() => all(element, ".card")).toHaveLength(1)
  })

  test("says that a change is switched off", async () => {
    const element = await view(texts)
    await choose(element, "deleted")
    const { hash } = linkOf(element)
    one(element, ".switch.deleted").click()
    await element.updateComplete
    location.hash = hash
    await expect
      .poll(() => all(element, ".link-note").map((note) => note.textContent))
      .toEqual(["The change that was linked is not shown: some are switched off."])
  })

  test("whatever is in it, it is text", async () => {
    location.hash = `#variorum:change=${encodeURIComponent("<img src=x onerror=alert(1)>")}&draft=%3Cb%3E`
    const element = await view(texts)
    await expect.poll(() => all(element, ".link-note")).toHaveLength(1)
    expect(all(element, "img, b b")).toEqual([])
  })

  test("means the view that it names", async () => {
    document.body.innerHTML = `<variorum-view id="one">${texts}</variorum-view><variorum-view id="two">${texts}</variorum-view>`
    const [first, second] = [...document.querySelectorAll("variorum-view")] as [
      VariorumView,
      VariorumView,
    ]
    await Promise.all([first.updateComplete, second.updateComplete])
    await choose(second, "deleted")
    const { hash } = linkOf(second)
    expect(hash).toMatch(/^#variorum:two\.change=/u)
    await press(second, "summary", "Escape")
    location.hash = hash
    await expect.poll(() => all(second, ".card")).toHaveLength(1)
    expect(all(first, ".card")).toEqual([])
  })
})

describe("a citation", () => {
  test("opens in the card, in four styles, and Escape closes it before the card", async () => {
    const element = await view(texts)
    await choose(element, "deleted")
    one(element, ".cite").click()
    await element.updateComplete
    const select = one(element, ".citation select") as HTMLSelectElement
    const text = () => (one(element, ".citation textarea") as HTMLTextAreaElement).value
    expect(text()).toContain("cut in F, in")
    for (const [style, words] of [
      ["mla", "Accessed"],
      ["bibtex", "@misc{variorum-"],
      ["csl-json", '"type": "webpage"'],
    ] as const) {
      select.value = style
      select.dispatchEvent(new Event("change", { bubbles: true }))
      await element.updateComplete
      expect(text()).toContain(words)
    }
    await press(element, ".citation textarea", "Escape")
    expect(all(element, ".citation")).toEqual([])
    expect(element.shadowRoot?.activeElement).toBe(one(element, ".cite"))
    await press(element, ".cite", "Escape")
    expect(all(element, ".card")).toEqual([])
    await expect
      .poll(() => element.shadowRoot?.activeElement?.getAttribute("data-change"))
      .toBe("deleted")
  })

  test("names the edition and its source, and what the page says goes before", async () => {
    const json = writeEdition({
      title: "An edition",
      source: "An archive",
      witnesses: [
        witness({ siglum: "A", text: `${long}\n\n${other}` }),
        witness({ siglum: "B", text: long }),
      ],
    })
    const element = await view("", `src="data:application/json,${encodeURIComponent(json)}"`)
    await choose(element, "deleted")
    one(element, ".cite").click()
    await element.updateComplete
    const text = () => (one(element, ".citation textarea") as HTMLTextAreaElement).value
    expect(text()).toContain("in “An edition,” An archive, collated with Variorum")
    element.heading = "A page"
    await element.updateComplete
    expect(text()).toContain("in “A page,” An archive")
  })

  test("what is copied is said; where the browser refuses, the words stand selected", async () => {
    const element = await view("")
    element.collation = collate([
      witness({ siglum: "A", text: `${long}\n\n${other}` }),
      witness({ siglum: "B", text: long }),
    ])
    await element.updateComplete
    await choose(element, "deleted")
    const clipboard = { written: "", refuses: false }
    const ours = {
      writeText: async (text: string) => {
        if (clipboard.refuses) throw new DOMException("not here", "NotAllowedError")
        clipboard.written = text
      },
    }
    Object.defineProperty(navigator, "clipboard", { value: ours, configurable: true })
    const execCommand = document.execCommand
    document.execCommand = () => false
    try {
      one(element, ".copy-link").click()
      await expect.poll(() => one(element, ".said").textContent).toBe("Copied")
      expect(clipboard.written).toBe(linkOf(element).href)
      clipboard.refuses = true
      one(element, ".copy-link").click()
      await expect.poll(() => one(element, ".said").textContent).toContain("Selected")
      const field = one(element, "input.link") as HTMLInputElement
      expect(field.checkVisibility()).toBe(true)
      expect(element.shadowRoot?.activeElement).toBe(field)
      expect(field.selectionEnd).toBe(field.value.length)
    } finally {
      document.execCommand = execCommand
      Reflect.deleteProperty(navigator, "clipboard")
    }
  })
})
