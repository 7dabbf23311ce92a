/** Hundreds of random steps in the whole editor, the same for the same seed. */
import { collate, type Collation, type Witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { compared, editorRoom } from "./editor-room.js"

const room = editorRoom()

/** Rounds of 50 edits each: 500 edits where all is asked for. */
const ROUNDS = process.env["VARIORUM_ALL"] === "1" ? 10 : 4

describe("after 500 random steps", () => {
  test("undone and done again, text, pins and notes are as they were each time", async () => {
    const { page, troubles } = await room.write()
    const counts = await page.evaluate(async () => {
      const editor = document.querySelector("variorum-editor")!
      const { session } = editor
      const panes = editor.shadowRoot!.querySelector("variorum-panes")!
      if (session === null) throw new Error("no work")
      let seed = 28
      const upTo = (most: number) => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        return Math.floor((seed / 2_147_483_648) * most)
      }
      const now = () => {
        const { texts, pins, layers } = session.work
        return JSON.stringify([texts.map(({ witness }) => witness), pins, layers])
      }
      const states = [now()]
      let at = 0
      const done = { text: 0, pins: 0, notes: 0, undone: 0, redone: 0 }
      const type = () => {
        const { view } = panes.panes[upTo(2)]!
        const { doc, tr } = view.state
        const from = upTo(doc.content.size)
        const place = doc.resolve(from)
        if (!place.parent.isTextblock) return
        const end = Math.min(place.end(), from + upTo(6))
        const words = ["the ", "river", " vote.", ""][upTo(4)]!
        if (words === "" && (end === from || doc.textContent.length < 40)) return
        view.dispatch(tr.insertText(words, from, end).setMeta("variorum-step", "cut"))
        done.text++
      }
      const pin = () => {
        const passages = panes.comparer?.state.collation?.passages ?? []
        const [one, other] = [0, 1].map((side) => {
          const own = passages.filter(({ spans }) => spans[side] !== null)
          return own[upTo(own.length)]
        })
        if (one === undefined || other === undefined) return
        const { length } = session.work.pins
        panes.handlers!.align({ side: 0, passage: one.id }, { side: 1, passage: other.id })
        if (session.work.pins.length !== length) done.pins++
      }
      const note = () => {
        const words = { witness: "D", quote: "The", prefix: "", suffix: "", start: 0 }
        const written = { id: `n${done.notes++}`, body: "A note", target: { kind: "words", words } }
        const layer = { id: "l", name: "L", notes: [written] } as never
        session.do("notes", (work) => ({ ...work, layers: [layer] }))
      }
      for (let i = 0; i < 500; i++) {
        const before = now()
        const die = upTo(10)
        if (die < 3 && session.canUndo) {
          session.undo()
          at--
          done.undone++
        } else if (die < 5 && session.canRedo) {
          session.redo()
          at++
          done.redone++
        } else {
          ;[type, type, type, pin, note][upTo(5)]!()
          if (now() !== before) {
            at++
            states.splice(at, states.length, now())
          }
        }
        if (now() !== states[at]) throw new Error(`step ${i}: not as it was`)
        for (const pane of panes.panes)
          if (
            pane.view.state.doc !== pane.text.document &&
            !pane.view.state.doc.eq(pane.text.document)
          )
            throw new Error(`step ${i}: another text is shown`)
        if (i % 50 === 0) await editor.updateComplete
      }
      while (session.canUndo) session.undo()
      if (now() !== states[0]) throw new Error("undone: not as it was")
      while (session.canRedo) session.redo()
      if (now() !== states.at(-1)) throw new Error("done again: not as it was")
      return done
    })
    process.stdout.write(`500 random steps: ${JSON.stringify(counts)}.\n`)
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(20)
    expect(troubles).toEqual([])
    await page.context().close()
  }, 60_000)

  test("the comparison is what a fresh one is", async () => {
    const { page, troubles } = await room.write()
    for (let round = 0; round < ROUNDS; round++) {
      const [witnesses, shown] = await page.evaluate((seedOf) => {
        const editor = document.querySelector("variorum-editor")!
        const panes = editor.shadowRoot!.querySelector("variorum-panes")!
        let seed = seedOf
        const upTo = (most: number) => {
          seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
          return Math.floor((seed / 2_147_483_648) * most)
        }
        for (let i = 0; i < 50; i++) {
          const { view } = panes.panes[upTo(2)]!
          const { doc, tr } = view.state
          const from = upTo(doc.content.size)
          const place = doc.resolve(from)
          if (!place.parent.isTextblock) continue
          const end = Math.min(place.end(), from + upTo(12))
          const act = upTo(4)
          if (act === 0) view.dispatch(tr.insertText(" The clerk […] left.", from))
          else if (act === 1 && doc.textContent.length > 60) view.dispatch(tr.delete(from, end))
          else if (act === 2) view.dispatch(tr.split(from))
          else view.dispatch(tr.insertText("vote", from, end))
        }
        const { collation } = panes.comparer!.state
        return [
          JSON.stringify(editor.session!.work.texts.map(({ witness }) => witness)),
          JSON.stringify(collation),
        ] as const
      }, 7 + round)
      await compared(page)
      const fresh: Collation = collate(JSON.parse(witnesses) as Witness[])
      expect(shown, `round ${round}`).toBe(JSON.stringify(fresh))
    }
    expect(troubles).toEqual([])
    await page.context().close()
  }, 60_000)
})
