import { collate, type Collation, witness } from "@variorum/collation"

type Block = NonNullable<Parameters<typeof witness>[0]["blocks"]>[number]

/** A small random source that gives the same numbers for the same seed everywhere. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return state % below
  }
}

const words =
  "the house river old night came went saw Ivanov gate bread winter no one left 🦊".split(" ")
const odd = ["[…]", "[the editor]", "(inaudible)", "[– – –]"]

function sentence(random: (below: number) => number): string {
  const length = 3 + random(9)
  const chosen = Array.from({ length }, () =>
    random(14) === 0 ? (odd[random(odd.length)] ?? "") : (words[random(words.length)] ?? ""),
  )
  return `${chosen.join(random(20) === 0 ? "  " : " ")}.`
}

/** A text of a few paragraphs, with all that may stand in one. */
export function draftFrom(random: (below: number) => number): Block[] {
  return Array.from({ length: 1 + random(5) }, () => {
    const kind = random(6)
    const text = Array.from({ length: 1 + random(4) }, () => sentence(random)).join(" ")
    if (kind === 0) return { kind: "heading", editorial: true, text: sentence(random) }
    if (kind === 1) return { kind: "turn", speaker: words[random(3)] ?? "x", text }
    if (kind === 2) return { kind: "paragraph", text: "[…]" }
    return { kind: "paragraph", text }
  })
}

function revise(random: (below: number) => number, blocks: readonly Block[]): Block[] {
  const revised = blocks.flatMap((block) => {
    const choice = random(8)
    const text = block.text ?? ""
    if (choice === 0) return []
    if (choice === 1) return [block, { kind: "paragraph" as const, text: sentence(random) }]
    if (choice === 2) return [{ ...block, text: text.split(". ").slice(1).join(". ") || text }]
    if (choice === 3) return [{ ...block, text: text.replace(/river|old|came/g, "new") }]
    return [block]
  })
  if (revised.length > 2 && random(3) === 0) revised.push(...revised.splice(0, 1))
  return revised.length === 0 ? [...blocks] : revised
}

/** Two texts, the second a revision of the first, and their collation: the same for the same seed. */
export function randomPair(seed: number): Collation {
  const random = randomFrom(seed)
  const draft = draftFrom(random)
  return collate([
    witness({ siglum: "A", blocks: draft }),
    witness({ siglum: "B", blocks: revise(random, draft) }),
  ])
}
