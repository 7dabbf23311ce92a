import { EditorState, TextSelection } from "prosemirror-state"
import { expect, test } from "vitest"
import { schema } from "../document/schema.js"
import { insertBlocks } from "./insert.js"

const { doc, paragraph, heading } = schema.nodes
const words = (type: typeof paragraph, text: string) => type.create(null, schema.text(text))

/** Two words, with the caret between them. */
function between(): EditorState {
  const state = EditorState.create({ doc: doc.create(null, [words(paragraph, "AZ")]) })
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2)))
}

test.each([
  ["paragraphs", paragraph],
  ["headings", heading],
])("many %s come in as few do, and the caret behind them", (_, type) => {
  for (const count of [3, 9000]) {
    const blocks = Array.from({ length: count }, (__, i) => words(type, `W${i}`))
    const start = performance.now()
    const state = between().apply(insertBlocks(between(), blocks))
    expect(performance.now() - start).toBeLessThan(2000)
    state.doc.check()
    const [first, last] = [state.doc.firstChild, state.doc.lastChild]
    const isJoined = type === paragraph
    expect(first?.textContent).toBe(isJoined ? "AW0" : "A")
    expect(last?.textContent).toBe(isJoined ? `W${count - 1}Z` : "Z")
    expect(state.doc.childCount).toBe(isJoined ? count : count + 2)
    expect(state.doc.textBetween(state.selection.head, state.doc.content.size)).toBe("Z")
  }
})
