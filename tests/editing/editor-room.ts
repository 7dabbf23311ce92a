import type { BrowserContextOptions, Locator, Page } from "playwright-core"
import type { VariorumEditor } from "../../packages/editor/src/element/variorum-editor.js"
import { roomForTests, type Visit, wide } from "../reading/room.js"

export { wide }

/** The editor's page, open. */
export interface Editing extends Visit {
  readonly editor: Locator
  /** Everything the page would keep or hand on, as the file of an edition. */
  edition(): Promise<string>
}

export const draft = [
  "The committee met in the old hall by the river and heard the report.",
  "Nobody there had seen the plans before the morning of the vote.",
  "The clerk wrote everything down in a green book that was later lost.",
  "They went home.",
].join("\n\n")

export const final = [
  "The committee met in the new house by the river and heard the report.",
  "The clerk wrote everything down in a green book that was later lost.",
  "Not one person in the room knew what had been planned.",
  "They went home.",
].join("\n\n")

/** The room for the tests of a file, in which the editor's page is opened. */
export function editorRoom() {
  const room = roomForTests()
  const visit = async (options: BrowserContextOptions = {}): Promise<Editing> => {
    const opened = await room.open("", { viewport: wide, ...options })
    // So that a test that fails says at which step.
    opened.page.setDefaultTimeout(10_000)
    const editor = opened.page.locator("variorum-editor")
    await opened.page.getByRole("heading", { name: "Paste two texts." }).waitFor()
    return { ...opened, editor, edition: () => editionIn(opened.page) }
  }
  /** With the two texts above compared. */
  const write = async (options: BrowserContextOptions = {}, texts = [draft, final] as const) => {
    const editing = await visit(options)
    const { page } = editing
    await page.getByLabel("Draft").first().fill(texts[0])
    await page.getByLabel("Final text").first().fill(texts[1])
    await page.getByRole("button", { name: "Compare", exact: true }).click()
    await compared(page)
    return editing
  }
  return { visit, write }
}

/** Waits until the texts as they stand are compared and marked. */
export async function compared(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const editor = document.querySelector("variorum-editor")
    const panes = editor?.shadowRoot?.querySelector("variorum-panes")
    return panes?.comparer?.state.isCurrent === true && panes.panes.length === 2
  })
}

/** Puts the caret behind some words of a text, as a click there would. */
export function caretBehind(page: Page, side: 0 | 1, words: string): Promise<void> {
  return page.evaluate(
    ([index, sought]) => {
      const editor = document.querySelector("variorum-editor") as VariorumEditor
      const panes = editor.shadowRoot?.querySelector("variorum-panes")
      const pane = panes?.panes[index]
      let place = -1
      pane?.view.state.doc.descendants((node, position) => {
        const at = node.isText ? (node.text ?? "").indexOf(sought) : -1
        if (at >= 0) place = position + at + sought.length
      })
      if (panes === undefined || panes === null || place < 0) throw new Error(`no ${sought}`)
      panes.putCaret(pane?.index ?? 0, { anchor: place, head: place })
    },
    [side, words] as const,
  )
}

/** The words of all texts. */
export function textsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { session } = document.querySelector("variorum-editor") as VariorumEditor
    return session?.work.texts.map(({ witness }) => witness.text) ?? []
  })
}

/** Pastes by the clipboard's own event, with what a program puts beside the plain words. */
export function pasteInto(field: Locator, data: Readonly<Record<string, string>>): Promise<void> {
  return field.evaluate((element, given) => {
    ;(element as HTMLElement).focus()
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    const isTaken = !element.dispatchEvent(
      new ClipboardEvent("paste", {
        clipboardData,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    )
    if (!isTaken) document.execCommand("insertText", false, given["text/plain"] ?? "")
  }, data)
}

/** Lets files go over a place, as from a folder. */
export function dropOn(
  place: Locator,
  files: readonly { readonly name: string; readonly content: string }[],
): Promise<void> {
  return place.evaluate((element, given) => {
    const dataTransfer = new DataTransfer()
    for (const { name, content } of given) {
      // A character for each byte.
      const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0))
      dataTransfer.items.add(new File([bytes], name))
    }
    const options = { dataTransfer, bubbles: true, composed: true, cancelable: true }
    element.dispatchEvent(new DragEvent("dragover", options))
    element.dispatchEvent(new DragEvent("drop", options))
  }, files)
}

function editionIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { session } = document.querySelector("variorum-editor") as VariorumEditor
    const { texts, pins, rules, judgements, layers, tags, title } = session!.work
    const witnesses = texts.map(({ witness }) => witness)
    return JSON.stringify({ title, witnesses, pins, rules, judgements, layers, tags })
  })
}
