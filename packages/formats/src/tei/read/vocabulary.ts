/** The elements of TEI P5, by what is done with them. A name that stands in none of these is looked through and counted. */
import type { BlockKind } from "@variorum/collation"
import type { LeftOutItem } from "../../left-out.js"

/** The Guidelines' namespace. */
export const TEI_NAMESPACE = "http://www.tei-c.org/ns/1.0"

/** Each of these is a block of its own. */
export const BLOCKS: ReadonlyMap<string, BlockKind> = byName<BlockKind>([
  ["heading", "head"],
  [
    "paragraph",
    "p ab stage opener closer salute signed dateline byline trailer epigraph argument titlePart docAuthor docDate " +
      "docImprint docEdition imprimatur castItem addrLine postscript bibl biblStruct entry",
  ],
  ["item", "item label"],
  ["line", "l"],
])

/** Blocks that are one only where they do not stand within another: a stage direction in a verse is words of it. */
export const LOOSE_BLOCKS: ReadonlySet<string> = new Set(
  "stage label signed salute dateline byline bibl docAuthor docDate titlePart addrLine".split(" "),
)

/** Structure around blocks: words before one are never in a block with words behind it. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  (
    "text front body back group floatingText div div1 div2 div3 div4 div5 div6 div7 lg list listBibl castList castGroup " +
    "sp spGrp table row titlePage docTitle sourceDoc surface surfaceGrp zone address set prologue epilogue " +
    "performance listApp standOff annotationBlock"
  ).split(" "),
)

/** Looked through without a word: nothing of theirs is lost, or they only say what the words themselves show. */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  (
    "seg s w c pc cl phr m q quote said cit title emph hi mentioned soCalled gloss subst mod rdg lem ref anchor line " +
    "corr sic orig reg abbr expan ex am surplus secl milestone choice app rdgGrp caesura path patch"
  ).split(" "),
)

/** Gone with their words, for these are not the text's: what they are counted as. */
export const DROPPED: ReadonlyMap<string, LeftOutItem["what"]> = byName<LeftOutItem["what"]>([
  ["headers", "fw"],
  ["pictures", "graphic media binaryObject facsimile"],
  ["formulas", "notatedMusic"],
  ["links", "ptr"],
  [
    "elements",
    "metamark listTranspose transpose wit certainty precision respons alt altGrp link linkGrp join joinGrp desc " +
      "figDesc interp interpGrp span spanGrp listWit teiHeader handShift index fvLib xenoData timeline damageSpan " +
      "substJoin",
  ],
])

function byName<Value>(lists: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> {
  return new Map(
    lists.flatMap(([value, names]) => names.split(" ").map((name) => [name, value] as const)),
  )
}
