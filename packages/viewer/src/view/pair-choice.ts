import type { Witness } from "@variorum/collation"
import type { Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"

/** Two witnesses, by index: the earlier and the later one. */
export type Pair = readonly [number, number]

/** The two witnesses whose sigla `wish` names, parted by a space; the first two when it is empty. Null where there are no such two. */
export function pairNamed(witnesses: readonly Witness[], wish: string): Pair | null {
  const sigla = wish.trim().replace(/\s+/gu, " ")
  if (sigla === "") return [0, 1]
  // A siglum may have a space in it.
  for (const [i, one] of witnesses.entries())
    for (const [j, other] of witnesses.entries())
      if (i !== j && `${one.siglum} ${other.siglum}` === sigla) return [i, j]
  return null
}

/** Where there are more than two witnesses: which two are read. `hasBase`: the earlier one is called the base. */
export function drawPairChoice(
  { displays: { witnesses: words } }: Phrases,
  witnesses: readonly Witness[],
  [earlier, later]: Pair,
  hasBase: boolean,
  show: (pair: string) => void,
): TemplateResult | typeof nothing {
  if (witnesses.length < 3) return nothing
  const choose = (side: 0 | 1, index: number) => {
    const other = side === 0 ? later : earlier
    // One witness is not compared with itself: taking the other's place, it gives up its own.
    const freed = index === other ? (side === 0 ? earlier : later) : other
    const [one, two] = side === 0 ? [index, freed] : [freed, index]
    show(`${witnesses[one]?.siglum} ${witnesses[two]?.siglum}`)
  }
  const select = (side: 0 | 1, name: string) => html`<label>${name}
      <select @change=${(event: Event) => event.target instanceof HTMLSelectElement && choose(side, event.target.selectedIndex)}>${witnesses.map(({ title, siglum }, i) => html`<option ?selected=${i === [earlier, later][side]}>${title ?? siglum}</option>`)}</select></label>`
  return html`<div class="pair" part="pair" role="group" aria-label=${words.choose}>${select(0, hasBase ? words.base : words.earlier)}${select(1, words.later)}</div>`
}
