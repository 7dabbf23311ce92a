import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Collation } from "../collation.js"
import { witness } from "../witness/make-witness.js"
import { brokenPromise, Dice } from "../testing.js"

/** A word of the draft, or a new one, which stands nowhere in it. */
interface Word {
  readonly text: string
  /** Its place in the draft; −1 for a new word. */
  readonly origin: number
}

type Sentence = readonly (readonly Word[])[]

type Kind = "inside a sentence" | "from one sentence to another" | "with an edit"

const LITTLE = "the of and to in a that it was he for with as his on be at by had not".split(" ")
const SYLLABLES =
  "ba con der fel gri han jor kal lum mor nes pel qui ros sta tri ver wen yol zim".split(" ")

/** Somewhat like prose: two words of five are little ones, and the others come from a stock of 1,200. */
function randomWord(dice: Dice): string {
  if (dice.upTo(5) < 2) return dice.one(LITTLE)
  return Array.from({ length: 2 }, () => dice.one(SYLLABLES)).join("") + dice.one(["", "s", "ed"])
}

/** Twelve sentences of three or four phrases of five to eight words each. */
function randomDraft(dice: Dice): Sentence[] {
  let origin = 0
  return Array.from({ length: 12 }, () =>
    Array.from({ length: 3 + dice.upTo(2) }, () =>
      Array.from({ length: 5 + dice.upTo(4) }, () => ({
        text: randomWord(dice),
        origin: origin++,
      })),
    ),
  )
}

/** One phrase leaves its place; besides, one word of thirty is replaced anywhere. */
function revised(
  draft: readonly Sentence[],
  kind: Kind,
  dice: Dice,
): { final: Sentence[]; phrase: readonly Word[] } {
  const final = draft.map((sentence) => [...sentence])
  const from = dice.upTo(draft.length)
  const place = dice.upTo(final[from]!.length)
  const [phrase] = final[from]!.splice(place, 1)
  const away = kind === "from one sentence to another"
  const to = away ? (from + 1 + dice.upTo(draft.length - 1)) % draft.length : from
  const room = final[to]!.length + 1
  const landing = away ? dice.upTo(room) : (place + 1 + dice.upTo(room - 1)) % room
  const middle = phrase!.length >> 1
  const arrived =
    kind === "with an edit"
      ? phrase!.with(middle, { text: `new${randomWord(dice)}`, origin: -1 })
      : phrase!
  final[to]!.splice(landing, 0, arrived)
  const edited = final.map((sentence) =>
    sentence.map((words) =>
      words === arrived || dice.upTo(4) > 0
        ? words
        : words.with(dice.upTo(words.length), { text: `new${randomWord(dice)}`, origin: -1 }),
    ),
  )
  return { final: edited, phrase: phrase! }
}

interface Laid {
  readonly text: string
  /** Where each word stands, and where it came from. */
  readonly words: readonly { readonly start: number; readonly origin: number }[]
}

function laid(sentences: readonly Sentence[]): Laid {
  const words: { start: number; origin: number }[] = []
  let text = ""
  for (const sentence of sentences) {
    sentence.flat().forEach(({ text: word, origin }, i) => {
      words.push({ start: text.length, origin })
      text += i === 0 ? `${word.charAt(0).toUpperCase()}${word.slice(1)} ` : `${word} `
    })
    text = `${text.trimEnd()}. `
  }
  return { text: text.trimEnd(), words }
}

/** Pairs of words that the collation says answer each other: in place, or in a move. */
function answers(
  collation: Collation,
  draft: Laid,
  final: Laid,
  where: "place" | "moves",
): Map<number, number> {
  const lists =
    where === "place"
      ? collation.passages.map((p) => p.segments)
      : collation.moves.map((m) => m.within)
  const pairs = new Map<number, number>()
  for (const {
    readings: [one, other],
  } of lists.flat()) {
    if (one?.kind !== "words" || other?.kind !== "words") continue
    const inside = ({ words }: Laid, { start, end }: { start: number; end: number }) =>
      words.filter((word) => word.start >= start && word.start < end)
    const [left, right] = [inside(draft, one.span), inside(final, other.span)]
    if (left.length === right.length)
      left.forEach(({ origin }, i) => pairs.set(origin, right[i]!.origin))
  }
  return pairs
}

interface Figures {
  found: number
  claimed: number
  right: number
}

function measure(kind: Kind, cases: number): Figures {
  const figures: Figures = { found: 0, claimed: 0, right: 0 }
  for (let seed = 1; seed <= cases; seed++) {
    const dice = new Dice(seed)
    const draftSentences = randomDraft(dice)
    const { final: finalSentences, phrase } = revised(draftSentences, kind, dice)
    const [draft, final] = [laid(draftSentences), laid(finalSentences)]
    const witnesses = [
      witness({ siglum: "A", text: draft.text }),
      witness({ siglum: "B", text: final.text }),
    ] as const
    expect(brokenPromise(...witnesses), `seed ${seed}`).toBe(null)
    const collation = collate(witnesses)
    const inPlace = answers(collation, draft, final, "place")
    const moved = answers(collation, draft, final, "moves")
    // Of two phrases that changed places either may be the one that moved; then this one is kept in place.
    const alive = phrase.filter(({ origin }) => final.words.some((word) => word.origin === origin))
    const isAnswered = ({ origin }: Word) =>
      moved.get(origin) === origin || inPlace.get(origin) === origin
    if (moved.size > 0 && alive.filter(isAnswered).length >= 0.8 * alive.length) figures.found++
    for (const [origin, answer] of moved) {
      figures.claimed++
      if (answer === origin || answer === -1) figures.right++
    }
  }
  return figures
}

/**
 * The bounds lie a little below what was measured: 63, 33 and 49, with every word right. What is missed are short
 * phrases: five words that went to another sentence are no evidence, nor are two words on either side of an edit.
 */
describe("phrases moved by a script are found, and nothing else is", () => {
  const bounds: Readonly<Record<Kind, number>> = {
    "inside a sentence": 60,
    "from one sentence to another": 30,
    "with an edit": 46,
  }
  for (const [kind, least] of Object.entries(bounds) as [Kind, number][])
    test(`${kind}: of 70 phrases, at least ${least}, and 99 words of 100 rightly`, {
      timeout: 60_000,
    }, () => {
      const { found, claimed, right } = measure(kind, 70)
      expect(found).toBeGreaterThanOrEqual(least)
      expect(right).toBeGreaterThanOrEqual(0.99 * claimed)
      expect(claimed).toBeGreaterThan(0)
    })
})
