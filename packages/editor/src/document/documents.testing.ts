/** Random documents for tests, the same for the same seed. */
import type { Dice } from "@variorum/collation/testing"
import type { Mark, Node } from "prosemirror-model"
import { canSplit, Transform } from "prosemirror-transform"
import { schema } from "./schema.js"

const WORDS =
  "the party письмо 他 👍🏽 […] [NKVD] (applause) café, left. Then […]. 1,300 [ ] ! ".split(" ")

/** A document of some children of every kind; now and then one without a letter, and several tables in a row. */
export function randomDocument(dice: Dice): Node {
  const children = Array.from({ length: 1 + dice.upTo(8) }, () => randomChild(dice))
  return schema.nodes.doc.create(null, children)
}

/** A child of a document. */
export function randomChild(dice: Dice): Node {
  const { nodes } = schema
  const words = randomWords(dice, dice.upTo(6))
  switch (dice.upTo(9)) {
    case 0:
      return nodes.heading.create({ isEditorial: dice.upTo(2) === 0 }, words)
    case 1:
      return nodes.item.create(null, words)
    case 2:
      return nodes.line.create(null, words)
    case 3:
    case 4:
      return nodes.turn.create({ speaker: dice.one(["", "Stalin", "Yezhov"]) }, words)
    case 5:
      return randomTable(dice)
    default:
      return nodes.paragraph.create({ isReported: dice.upTo(6) === 0 }, words)
  }
}

function randomTable(dice: Dice): Node {
  const { nodes } = schema
  const count = 1 + dice.upTo(3)
  const rows = Array.from({ length: 1 + dice.upTo(3) }, () =>
    nodes.row.create(
      null,
      Array.from({ length: count }, () => nodes.cell.create(null, randomWords(dice, dice.upTo(3)))),
    ),
  )
  return nodes.table.create(null, rows)
}

/** So many words, some of them marked. */
export function randomWords(dice: Dice, count: number): Node[] {
  return Array.from({ length: count }, () => schema.text(`${dice.one(WORDS)} `, randomMarks(dice)))
}

function randomMarks(dice: Dice): readonly Mark[] {
  const { emphasis, strong, del, add } = schema.marks
  const hand = { hand: dice.one(["", "Stalin", "__proto__"]), seq: dice.one([null, 0, 1]) }
  return dice.one([
    [],
    [],
    [],
    [emphasis.create()],
    [strong.create()],
    [del.create(hand)],
    [add.create(hand)],
  ])
}

/** A document after an edit as writers make them: letters in, out and marked, blocks split, joined, changed, pasted, cut. */
export function editedAtRandom(document: Node, dice: Dice): Node {
  const transform = new Transform(document)
  const places = textblocksOf(document)
  const { node, position } = dice.one(places)
  const start = position + 1 + dice.upTo(node.content.size + 1)
  const end = Math.min(position + 1 + node.content.size, start + dice.upTo(12))
  const other = dice.one(places)
  switch (dice.upTo(9)) {
    case 0:
      transform.insert(start, schema.text(dice.one(WORDS) || " "))
      break
    case 1:
      transform.delete(start, end)
      break
    case 2:
      if (canSplit(document, start)) transform.split(start)
      break
    case 3:
      transform.delete(Math.min(start, other.position + 1), Math.max(start, other.position + 1))
      break
    case 4:
      for (const mark of randomMarks(dice)) transform.addMark(start, end, mark)
      break
    case 5:
      transform.setBlockType(
        position,
        position + node.nodeSize,
        dice.one([schema.nodes.line, schema.nodes.turn]),
      )
      break
    case 6: {
      const size = 1 + dice.upTo(3)
      const pasted = Array.from({ length: size }, () => randomChild(dice))
      const at = document.resolve(start)
      transform.insert(at.before(1), pasted)
      break
    }
    case 7: {
      const at = document.resolve(start)
      if (document.childCount > 1) transform.delete(at.before(1), at.after(1))
      break
    }
    default:
      transform.removeMark(0, document.content.size, dice.one(Object.values(schema.marks)))
  }
  transform.doc.check()
  return transform.doc
}

function textblocksOf(document: Node): { readonly node: Node; readonly position: number }[] {
  const found: { node: Node; position: number }[] = []
  document.descendants((node, position) => {
    if (node.isTextblock) found.push({ node, position })
    return !node.isTextblock
  })
  return found
}
