/** What runs in the page of `tests/reading/paste.test.ts`: an editor of the text alone, and ways to paste into it. */
import { EditorState } from "prosemirror-state"
import { EditorView } from "prosemirror-view"
import { schema } from "../document/schema.js"
import { pasting } from "./pasting.js"
import type { PasteReport } from "./report.js"

export interface Outcome {
  readonly text: string
  readonly report: PasteReport | null
  /** What stands in the editor and must not: elements and attributes that could do something. */
  readonly live: readonly string[]
  /** From the paste to the words in the editor, and the longest that the page stood still meanwhile, in milliseconds. */
  readonly took: number
  readonly longest: number
}

const { nodes } = schema

/** Pastes into an empty text; the answer comes when the words are there. */
export async function paste(data: Readonly<Record<string, string>>): Promise<Outcome> {
  const place = document.body.appendChild(document.createElement("div"))
  const doc = nodes.doc.create(null, [nodes.paragraph.create()])
  let told: (report: PasteReport) => void = () => undefined
  const done = new Promise<PasteReport>((resolve) => (told = resolve))
  const plugins = [pasting((report) => told(report))]
  const view = new EditorView(place, { state: EditorState.create({ doc, plugins }) })
  const clipboardData = new DataTransfer()
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })
  const [start, beat] = [performance.now(), heartbeat()]
  view.dom.dispatchEvent(event)
  const report = await Promise.race([done, later(15_000)])
  const took = performance.now() - start
  const longest = await beat()
  const outcome = {
    text: view.state.doc.textContent,
    report,
    live: liveIn(view.dom),
    took,
    longest,
  }
  view.destroy()
  place.remove()
  return outcome
}

/** Pastes what comes back from a text of ours too, as any page may say that it does. */
export async function pasteAsOwn(html: string): Promise<readonly string[]> {
  const place = document.body.appendChild(document.createElement("div"))
  const doc = nodes.doc.create(null, [nodes.paragraph.create()])
  const plugins = [pasting(() => undefined)]
  const view = new EditorView(place, { state: EditorState.create({ doc, plugins }) })
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/html", `<p data-pm-slice="1 1 []">${html}</p>`)
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })
  view.dom.dispatchEvent(event)
  await later(0)
  const live = liveIn(view.dom)
  view.destroy()
  place.remove()
  return live
}

function later(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds))
}

/** Looks every few milliseconds; the answer is the longest time in which it could not. */
function heartbeat(): () => Promise<number> {
  let [last, longest, isOn] = [performance.now(), 0, true]
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener("message", () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (isOn) port2.postMessage(null)
  })
  port1.start()
  port2.postMessage(null)
  return async () => {
    await later(0)
    isOn = false
    port1.close()
    return longest
  }
}

const ALLOWED = new Set(
  "div p h3 em strong u sup sub span del ins table tbody tr td br img".split(" "),
)
const ALLOWED_ATTRIBUTES = new Set("class title data-speaker data-hand data-seq".split(" "))

function liveIn(root: Element): string[] {
  return [...root.querySelectorAll("*")].flatMap((element) => {
    // ProseMirror's own: the end of a line that has no letters.
    if (element.className.startsWith("ProseMirror-")) return []
    const name = element.localName
    const attributes = [...element.attributes].map((each) => each.name)
    const wrong = attributes.filter((each) => !ALLOWED_ATTRIBUTES.has(each))
    return ALLOWED.has(name) && name !== "img" ? wrong.map((each) => `${name} ${each}`) : [name]
  })
}

Object.assign(globalThis, { paste, pasteAsOwn })
