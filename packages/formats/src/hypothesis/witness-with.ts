import { digest, type Quotation, type Witness } from "@variorum/collation"
import type { AnchoredWords } from "@variorum/layers"

/** As much as is kept of what stands around quoted words, in UTF-16 code units. */
const CONTEXT = 32

/** Places of a quotation that are looked at in one text: one that stands oftener tells no place. */
const MOST_PLACES = 1000

/**
 * The witness that has the quoted words, with most of what stood around them. Where none has them, or two have them
 * alike, it is the first (of these), and `isSure` is false.
 */
export function witnessWith(
  quoted: Omit<Quotation, "start">,
  witnesses: readonly Witness[],
): { readonly words: AnchoredWords; readonly isSure: boolean } {
  const quotation = {
    exact: quoted.exact,
    prefix: quoted.prefix.slice(-CONTEXT),
    suffix: quoted.suffix.slice(0, CONTEXT),
  }
  const places = witnesses.map((witness) => ({ witness, ...bestPlace(witness.text, quotation) }))
  const best = places.reduce((one, other) => (other.context > one.context ? other : one))
  const isSure =
    best.context >= 0 && places.filter(({ context }) => context === best.context).length === 1
  const { witness, start } = best
  return {
    words: {
      witness: witness.siglum,
      quotation: { ...quotation, start },
      // Words that stand nowhere were chosen in some other state of the text.
      digest: best.context < 0 ? "" : digest(witness.text),
    },
    isSure,
  }
}

/** Where the words stand with most of their context, as how many letters of it; -1 where they do not. */
function bestPlace(text: string, { exact, prefix, suffix }: Omit<Quotation, "start">) {
  let best = { start: 0, context: -1 }
  let start = text.indexOf(exact)
  for (let tried = 0; start >= 0 && tried < MOST_PLACES; tried++) {
    const end = start + exact.length
    let [before, after] = [0, 0]
    while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++
    while (after < suffix.length && text[end + after] === suffix[after]) after++
    if (before + after > best.context) best = { start, context: before + after }
    start = text.indexOf(exact, start + 1)
  }
  return best
}
