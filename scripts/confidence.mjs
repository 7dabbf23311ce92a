import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { builtCollation, sharedFolder } from "./places.mjs"

// Whether confidence means something: of the changed pairs of sentences that the built engine links with
// a confidence of so much, how many do human alignments have? Pairs in place and moves apart.
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01]
const gold = sharedFolder("gold")
if (gold === null) throw new Error("no human alignments here; VARIORUM_SHARED names their folder")
const { loadGold, pairsOf } = await import(pathToFileURL(join(gold, "score.mjs")).href)
const { collate, witness } = await import(pathToFileURL(builtCollation).href)

const pairs = loadGold(gold).flatMap(judge)
for (const kind of ["in place", "moved"]) {
  console.log(`\n${kind}\n${"confidence".padEnd(20)}${BANDS.slice(1).map(nameOf).join("")}   ≥ 0.9`)
  for (const set of ["all", ...new Set(pairs.map((pair) => pair.set))]) {
    const own = pairs.filter((pair) => pair.kind === kind && isOf(set, pair))
    const bands = BANDS.slice(1).map((end, i) => share(own, BANDS[i], end))
    if (own.length > 0) console.log(`${set.padEnd(20)}${bands.join("")}  ${share(own, 0.9, 2)}`)
  }
}

/** The moved sets repeat the texts of their parents, so "all" leaves their pairs in place out. */
function isOf(set, pair) {
  return set === pair.set || (set === "all" && !(pair.set.endsWith("-moved") && pair.kind !== "moved"))
}

function nameOf(end, i) {
  return `${BANDS[i]}–${Math.min(1, end)}`.padStart(13)
}

/** "90.1 of 123": per cent that are right, of how many. */
function share(list, from, to) {
  const own = list.filter(({ confidence }) => confidence >= from && confidence < to)
  const right = own.filter((pair) => pair.isRight).length
  const text = own.length === 0 ? "–" : `${((100 * right) / own.length).toFixed(1)}/${own.length}`
  return text.padStart(13)
}

function judge(document) {
  const sides = [document.draft, document.final]
  const collation = collate(sides.map((units, i) => witness({ siglum: "AB"[i], blocks: blocksOf(units) })))
  const unsettled = [document.ignore?.draft ?? [], document.ignore?.final ?? []]
  const right = new Set(pairsOf(document.alignment).map(([one, other]) => `${one} ${other}`))
  const unitsIn = (span, i) =>
    collation.witnesses[i].sentences.flatMap((sentence, k) => {
      const common = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start)
      return 2 * common > sentence.end - sentence.start ? [sides[i][k]] : []
    })
  const links = [
    ...collation.moves.map(({ from, to, confidence }) => ["moved", [from.span, to.span], confidence]),
    ...collation.passages
      .filter(({ spans }) => spans.every((span) => span !== null))
      .map(({ spans, confidence }) => ["in place", spans, confidence]),
  ]
  return links.flatMap(([kind, spans, confidence]) =>
    unitsIn(spans[0], 0).flatMap((one) =>
      unitsIn(spans[1], 1)
        .filter((other) => kind === "moved" || plain(one.text) !== plain(other.text))
        .filter((other) => !unsettled[0].includes(one.id) && !unsettled[1].includes(other.id))
        .map((other) => ({
          set: document.dataset,
          kind,
          confidence,
          isRight: right.has(`${one.id} ${other.id}`),
        })),
    ),
  )
}

function blocksOf(units) {
  const blocks = []
  let last
  for (const { paragraph, text } of units) {
    if (paragraph !== last) blocks.push({ kind: "paragraph", sentences: [] })
    blocks.at(-1).sentences.push(text)
    last = paragraph
  }
  return blocks
}

function plain(text) {
  return text.replace(/\s+/g, " ").trim()
}
