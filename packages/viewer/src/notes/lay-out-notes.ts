/** Least room between two notes, and between a note and the card or the panels, in pixels. */
const GAP = 10
/** How tall a note is that is folded to its first line, in pixels. */
const FOLDED = 26
/** How far from its words a note may be pushed before others fold for it, in pixels. */
const FAR = 120
/** Of more notes in one section all fold that may: trying each of them would take too long. */
const MANY = 60
/** How far above its number a note begins, so that their lines are level, in pixels. */
const RISE = 3

/** Something in the margin, in the window. */
export interface Band {
  readonly top: number
  readonly bottom: number
}

interface Measured {
  readonly note: HTMLElement
  /** Where its number stands, in the window. */
  readonly level: number
  readonly height: number
  /** Where its top is counted from. */
  readonly origin: number
}

interface Put extends Measured {
  readonly top: number
  readonly isFolded: boolean
}

/**
 * Lays out the notes in the margin of some sections: each level with its number, pushed down by the one before, never
 * over what stands in the margin already. Where that pushes one far away, those around it fold to their first line, as
 * many as it takes. A section is as tall as its notes need, so that they never reach into the next one.
 */
export function layOutNotes(sections: Iterable<HTMLElement>, taken: readonly Band[]): void {
  // Everything is measured before anything is moved, so that the page is laid out once.
  const laid = [...sections].map((section) => ({ section, ...layOut(section, taken) }))
  for (const { section, put, bottom } of laid) {
    for (const { note, top, origin, isFolded } of put) {
      note.classList.toggle("folded-note", isFolded)
      note.style.setProperty("top", `${top - origin}px`)
    }
    if (put.length === 0) section.style.removeProperty("--notes-height")
    else section.style.setProperty("--notes-height", `${bottom + GAP}px`)
  }
}

function layOut(
  section: HTMLElement,
  taken: readonly Band[],
): { put: readonly Put[]; bottom: number } {
  const measured = measure(section)
  const open = putAll(measured, new Set(), taken)
  const pushed = open.filter(({ top, level }) => top - level > FAR)
  const put = pushed.length === 0 ? open : fold(measured, foldable(open), taken)
  const last = put.at(-1)
  const bottom = last === undefined ? 0 : last.top + heightOf(last)
  return { put, bottom: bottom - section.getBoundingClientRect().top }
}

function measure(section: HTMLElement): readonly Measured[] {
  const notes = [...section.querySelectorAll<HTMLElement>(".margin-note")]
  const [first] = notes
  if (first === undefined || getComputedStyle(first).position !== "absolute") return []
  for (const note of notes) note.classList.remove("folded-note")
  return notes
    .filter((note) => note.closest(".folded[hidden]") === null)
    .map((note) => ({
      note,
      level: levelOf(note),
      height: note.getBoundingClientRect().height,
      origin: (note.offsetParent ?? section).getBoundingClientRect().top,
    }))
    .sort((one, other) => one.level - other.level)
}

function levelOf(note: HTMLElement): number {
  const row = note.closest(".row")
  const figure = row?.querySelector(`.note-figure[data-note="${note.dataset["note"]}"]`)
  return ((figure ?? row)?.getBoundingClientRect().top ?? 0) - RISE
}

function putAll(
  measured: readonly Measured[],
  folded: ReadonlySet<HTMLElement>,
  taken: readonly Band[],
): readonly Put[] {
  const bands = [...taken].sort((one, other) => one.top - other.top)
  let free = -Infinity
  return measured.map((each) => {
    const isFolded = folded.has(each.note)
    const height = heightOf({ ...each, isFolded })
    let top = Math.max(each.level, free)
    for (const band of bands)
      if (top < band.bottom + GAP && top + height > band.top - GAP) top = band.bottom + GAP
    free = top + height + GAP
    return { ...each, top, isFolded }
  })
}

/** Folds no more notes than help others: each of them opens again where that pushes no other far, or no further. */
function fold(
  measured: readonly Measured[],
  candidates: ReadonlySet<HTMLElement>,
  taken: readonly Band[],
): readonly Put[] {
  const folded = new Set(candidates)
  const all = putAll(measured, folded, taken)
  if (folded.size > MANY) return all
  let best = all
  for (const note of candidates) {
    folded.delete(note)
    const tried = putAll(measured, folded, taken)
    const isWorse = tried.some(
      ({ top, level }, i) => top - level > FAR && top > (all[i] as Put).top,
    )
    if (isWorse) folded.add(note)
    else best = tried
  }
  return best
}

/** The notes of every run in which one was pushed far away, but those that a reader has opened. */
function foldable(put: readonly Put[]): ReadonlySet<HTMLElement> {
  const folded = new Set<HTMLElement>()
  let run: Put[] = []
  const close = () => {
    if (run.some(({ top, level }) => top - level > FAR))
      for (const { note, height } of run)
        if (height > FOLDED && !note.classList.contains("open")) folded.add(note)
    run = []
  }
  for (const each of put) {
    if (each.top === each.level) close()
    run.push(each)
  }
  close()
  return folded
}

function heightOf({ height, isFolded }: Pick<Put, "height" | "isFolded">): number {
  return isFolded ? Math.min(height, FOLDED) : height
}
