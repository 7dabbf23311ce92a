import type { Span } from "@variorum/collation"

/** Words of the texts that a person has selected. */
export interface SelectedWords {
  /** One for each text that has any of them: that in which the selection begins comes first. */
  readonly stretches: readonly { readonly witness: number; readonly span: Span }[]
  /** True where the selection begins in one text and ends in the other. */
  readonly isOfBoth: boolean
  /** Identifier of the passage in which it begins; empty where that is unmarked. */
  readonly passage: string
  /** The words themselves, in one line. */
  readonly says: string
  /** Where the selection ends in the window now; null where it is not to be seen any more. */
  readonly end: () => DOMRect | null
}

/** A place in a text: index of the witness, and of a UTF-16 code unit. */
interface Place {
  readonly witness: number
  readonly at: number
}

/** What stands in the words and is not of them: numbers of notes, signs of lists, line ends, what is only heard. */
const NOT_WORDS = "button, .unseen, .voice-sign, .named, .stroke"

/**
 * Which words of which text a selection holds; null where it holds none. Where it begins and ends decides: a selection
 * within one text is about that text, whatever of the other lies between; one that begins in one text and ends in the
 * other is about both.
 */
export function selectedWords(root: ShadowRoot): SelectedWords | null {
  const range = rangeIn(root)
  if (range === null) return null
  const drawn = [...root.querySelectorAll<HTMLElement>("#texts [data-words]")].filter((element) =>
    range.intersectsNode(element),
  )
  const stretches = drawn.flatMap((element) => stretchIn(element, range))
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (first === undefined || last === undefined) return null
  const isOfBoth = first.witness !== last.witness
  // The cells of a table repeat words of the base: what was pointed at are those at either end.
  const own = isOfBoth ? stretches : inOrder(stretches, first.witness)
  const others = stretches.filter(({ witness }) => witness !== first.witness)
  const witnesses = [...new Set([first, ...others].map(({ witness }) => witness))]
  const found = witnesses.map((witness) => ({
    witness,
    span: around([...own, ...others], witness),
  }))
  return {
    stretches: found,
    isOfBoth,
    passage: first.element.closest<HTMLElement>("[data-passage]")?.dataset["passage"] ?? "",
    says: own
      .map(({ words }) => words)
      .join("")
      .replace(/\s+/gu, " ")
      .trim(),
    end: () => [...range.getClientRects()].at(-1) ?? null,
  }
}

/** The selection as a range inside a shadow root; null where nothing is selected there. */
function rangeIn(root: ShadowRoot): Range | null {
  const selection = getSelection()
  if (selection === null) return null
  const composed = selection.getComposedRanges?.({ shadowRoots: [root] })[0]
  if (composed === undefined || composed.collapsed) return null
  const { startContainer, startOffset, endContainer, endOffset } = composed
  if (!root.contains(startContainer) || !root.contains(endContainer)) return null
  const range = new Range()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}

interface Stretch {
  readonly element: HTMLElement
  readonly witness: number
  readonly span: Span
  readonly words: string
}

/** What a range holds of one run of words; nothing where that is only white space. */
function stretchIn(element: HTMLElement, range: Range): readonly Stretch[] {
  const { witness, at } = placeOf(element)
  let [from, to] = [Infinity, -Infinity]
  let place = at
  let words = ""
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const other = node.parentElement?.closest(NOT_WORDS) ?? null
    if (other !== null && element.contains(other)) continue
    const text = node.nodeValue ?? ""
    if (range.intersectsNode(node)) {
      const start = node === range.startContainer ? range.startOffset : 0
      const end = node === range.endContainer ? range.endOffset : text.length
      if (end > start) {
        from = Math.min(from, place + start)
        to = Math.max(to, place + end)
        words += text.slice(start, end)
      }
    }
    place += text.length
  }
  if (words.trim() === "") return []
  return [{ element, witness, span: { start: from, end: to }, words }]
}

function placeOf({ dataset }: HTMLElement): Place {
  const [witness = 0, at = 0] = (dataset["words"] ?? "").split(":").map(Number)
  return { witness, at }
}

/** The runs of one text that go on where the one before ends; none that goes back. */
function inOrder(stretches: readonly Stretch[], of: number): readonly Stretch[] {
  let end = 0
  return stretches.filter(({ witness, span }) => {
    const goesOn = witness === of && span.start >= end
    if (goesOn) end = span.end
    return goesOn
  })
}

function around(stretches: readonly Stretch[], witness: number): Span {
  const spans = stretches.filter((each) => each.witness === witness).map(({ span }) => span)
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
