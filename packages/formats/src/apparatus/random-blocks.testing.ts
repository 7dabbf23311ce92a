/** Small texts with all that may stand in one, and revisions of them: the same for the same seed. */
import type { WitnessInput } from "@variorum/collation"

const WORDS =
  "the house river old night came went saw gate bread winter no one left Иванов 🦊 […] [a note] (inaudible)".split(
    " ",
  )

export type Blocks = NonNullable<WitnessInput["blocks"]>
export type Random = (below: number) => number

export function dice(seed: number): Random {
  let state = Math.imul(seed, 2654435761)
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return (state >>> 8) % below
  }
}

function sentence(random: Random): string {
  return `${Array.from({ length: 3 + random(8) }, () => WORDS[random(WORDS.length)]).join(" ")}.`
}

export function randomBlocks(random: Random): Blocks {
  return Array.from({ length: 1 + random(5) }, () => {
    const text = Array.from({ length: 1 + random(3) }, () => sentence(random)).join(" ")
    const start = random(Math.min(8, text.length - 4))
    const marks =
      random(3) === 0 ? [{ kind: "emphasis" as const, span: whole(text, start, start + 4) }] : []
    const revisions =
      random(4) === 0
        ? [{ kind: "del" as const, span: whole(text, start, start + 3), hand: "X" }]
        : []
    const rest = { text, marks, revisions }
    switch (random(8)) {
      case 0:
        return [{ kind: "heading" as const, editorial: random(2) === 0, ...rest }]
      case 1:
        return [{ kind: "turn" as const, speaker: WORDS[random(3)]!, ...rest }]
      case 2:
        return [0, 1, 2].map((i) => ({
          kind: "cell" as const,
          row: i >> 1,
          column: i % 2,
          text: sentence(random),
        }))
      case 3:
        return [0, 1].map(() => ({ kind: "line" as const, text: sentence(random) }))
      case 4:
        return [{ kind: "item" as const, ...rest }]
      case 5:
        return [{ kind: "paragraph" as const, text: "[…]" }]
      default:
        return [{ kind: "paragraph" as const, reported: random(9) === 0, ...rest }]
    }
  }).flat()
}

/** A span that cuts no surrogate pair. */
function whole(text: string, start: number, end: number) {
  const out = (at: number) => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at)
  return { start: out(start), end: out(end) }
}

export function revised(blocks: Blocks, random: Random): Blocks {
  const changed = blocks.flatMap((block): Blocks => {
    const { marks: _, revisions: __, ...bare } = block
    const text = bare.text ?? ""
    switch (random(8)) {
      case 0:
        return []
      case 1:
        return [block, { kind: "paragraph", text: sentence(random) }]
      case 2:
        return [{ ...bare, text: text.replace(/river|old|came/gu, "new") }]
      case 3:
        return [{ ...bare, text: `${sentence(random)} ${text}` }]
      case 4:
        return [{ kind: "paragraph", text: `${text} ${sentence(random)}` }]
      default:
        return [block]
    }
  })
  return changed.length === 0 ? blocks : changed
}
