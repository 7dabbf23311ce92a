/** Real TEI: examples of the Guidelines, the Frankenstein Variorum, and pages of the manuscript in the Shelley-Godwin Archive. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../../../../../scripts/places.mjs"
import type { SourceContent } from "../../content.js"
import { readTei } from "./read-tei.js"
import { notesOf, revisionsOf, textsOf } from "./tei.testing.js"

const folder = sharedFolder("tei")
const skipped = "(skipped where the shared data is absent)"

function open(path: string): SourceContent {
  return readTei({ name: path, bytes: readFileSync(join(folder!, path)) }, {}) as SourceContent
}

function files(kind: string): readonly string[] {
  return folder === null ? [] : readdirSync(join(folder, kind)).map((file) => `${kind}/${file}`)
}

/** What each witness of an example reads, by hand from its XML. Line ends part blocks; a bar would be a blank line. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "PH-050": {
    Hg: "And of so parfit wis a wight",
    Ln: "And of so parfit wis a wright",
    Ry2: "And of so parfit wis a wright",
    Ld: "And of so parfit wis a wright",
    Gg: "And of so parfit wis a wyf",
  },
  "PH-054": {
    draft:
      "The O.E.D. is not a dictionary so much as a corpus of precedents in the: current, obsolete, cataphretic and nonce-words are all included.",
    final:
      "The O.E.D. is not a dictionary so much as a corpus of precedents: current, obsolete, cant, cataphretic and nonce-words are all included.",
  },
  // Put in and taken out: no state has it, so there is but one text, with the word and its revisions.
  "PH-056": { "PH-056": "You quote the Norton O.E.D..." },
  "PH-060": { draft: "Tis moonlight upon Oman's sky\nHer isles of pearl look lovelily", final: "" },
  "PH-062": {
    draft: "One must have lived longer with this system, to appreciate its advantages.",
    final: "One must have lived longer with a system, to appreciate its advantages.",
  },
  "PH-064": {
    draft:
      "And towards our distant rest began to trudge,\nHelping the worst amongst us, who'd no boots\nBut limped on, blood-shod. All went lame; half- blind;\nDrunk with fatigue ; deaf even to the hoots\nOf tired, outstripped fif five-nines that dropped behind.",
    final:
      "And towards our distant rest began to trudge,\nDragging the worst amongt us, who'd no boots\nBut limped on, blood-shod. All went lame; all blind;\nDrunk with fatigue ; deaf even to the hoots\nOf tired, outstripped five-nines that dropped behind.",
  },
  "PH-066": { "PH-066": "For I hate this my body" },
  "PH-092": { draft: "This sentence contains some redundant unnecessary verbiage.", final: "" },
  "PH-094": { draft: "", final: "This sentence was added to the text." },
  "PH-096": { draft: "runs out the door in [– – –] shirt", final: "runs out the door in shirt" },
  "PH-098": {
    draft: "Billy in The [– – –]ng[– – –] Silver Dollar..",
    final: "Billy in The Silver Dollar..",
  },
  "PH-104": {
    draft: "This is just some sample text, we need a real example.",
    final: "This is just some text, not a real example.",
  },
  "PH-108": {
    draft: "Alone before his native river \u00ad—",
    final: "Alone before beside his native river \u00ad—",
  },
  "TC-000": {
    El: "Experience though noon Auctoritee",
    La: "Experiment thouh noon Auctoritee",
    Ra2: "Eryment though none auctorite",
  },
  "TC-002": { El: "though", Ra2: "though", La: "thouh" },
  "TC-004": {
    Mu: "Swaz hi gât umbe\ndaz sint alle megede,\ndie wellent ân man\nalleallen disen sumer gân.",
  },
  "TC-006": { lem: "syððan Beowulfe\nbrade rice" },
  "TC-008": {
    El: "Experience",
    Hg: "Experience",
    Ha4: "Experiens",
    Cp: "Experiment",
    Ld1: "Experiment",
    La: "Eximent",
    Ra2: "Eryment",
  },
  "TC-010": {
    El: "Experience",
    Hg: "Experience",
    Ha4: "Experiens",
    Cp: "Experiment",
    Ld1: "Experiment",
    La: "Eximent",
    Ra2: "Eryment",
  },
  "TC-012": {
    Mu: "Swaz hi gât umbe\ndaz sint alle megede,\ndie wellent ân man\nalleallen disen sumer gân.",
  },
  "TC-014": { lem: "Nondum", G: "nundum", P: "nundum" },
  "TC-022": {
    El: "Auctoritee",
    Hg: "Auctoritee",
    La: "auctorite",
    Ra2: "auctorite",
    X: "[– – –] auctorite",
  },
  "TC-024": {
    El: "Auctoritee",
    Hg: "Auctoritee",
    La: "auctorite",
    Ra2: "auctorite",
    X: "[– – –] auctorite",
  },
  "TC-030": {
    El: "Experience though noon Auctoritee\nWere in this world ...",
    La: "Experiment though noon Auctoritee\nWere in this world ...",
    Ra2: "Eryment though noon Auctoritee\nWere in this world ...",
  },
  "TC-032": { La: "Experiment", Ra2: "Eryment" },
  "TC-034": { El: "Experience", Hg: "Experience", La: "Experiment", Ra2: "Eryment" },
  "TC-038": {
    lem: "Experience though noon Auctoritee",
    La: "Experiment though noon Auctoritee",
    Ra2: "Eryment though noon Auctoritee",
  },
  "TC-040": {
    lem: "Experience though noon Auctoritee",
    La: "Experiment though noon Auctoritee",
    Ra2: "Eryment though noon Auctoritee",
  },
  "TC-042": {
    ES: "Virginite is grete perfecti",
    FJF: "Virginite is grete perfectioun",
    PGR: "Virginite is grete perfectioun",
  },
  "TC-044": {
    Heyworth: "desine iam reuocare tuis periuria verbis,\nCynthia, et oblitos parce movere deos;",
  },
  "TC-046": {
    lem: "ut formosa nouo quae parat ire uiro.\nat non sic, Ithaci digressu mota, Calypso\ndesertis olim fleuerat aequoribus:\nmultos illa dies incomptis maesta capillis",
    C: "",
    N: "ut formosa nouo quae parat ire uiro.\nat non sic, Ithaci digressu mota, Calypso\ndesertis olim fleuerat aequoribus:\nmultos illa dies incomptis maesta capillis",
    Λ: "ut formosa nouo quae parat ire uiro.\nat non sic, Ithaci digressu mota, Calypso\ndesertis olim fleuerat aequoribus:\nmultos illa dies incomptis maesta capillis",
    A: "et formosa nouo quae parat ire uiro.\net non sic, Ithaci digressu mota, Calypso\ndesertis olim fleuerat aequoribus:\nmultos illa dies incomptis maesta capillis",
  },
}

describe.skipIf(folder === null)(`examples of the Guidelines ${skipped}`, () => {
  test("are all here", () => {
    expect(files("guidelines")).toEqual(
      Object.keys(EXAMPLES).map((name) => `guidelines/${name}.xml`),
    )
  })

  test.each(Object.entries(EXAMPLES))("%s", (name, texts) => {
    expect(textsOf(open(`guidelines/${name}.xml`))).toEqual(texts)
  })

  test("the hands of a witness revise it", () => {
    const { witnesses } = open("guidelines/TC-004.xml").edition
    expect(revisionsOf(witnesses[0]!)).toEqual(["del alle @m2 2", "add allen @m2 2"])
  })

  test("conjectures and notes are notes by those who made them", () => {
    expect(notesOf(open("guidelines/TC-046.xml"))).toEqual([
      "Nodell on ut: ac",
      "Heyworth on ut: quam",
      "unknown on ut: perhaps",
      "unknown on (C): omits lines 8-11 because of homoeoteleuton.",
      "Graevius on mota: immota",
    ])
  })
})

/** All letters of some XML without what stands between its tags, nothing else known about it: an independent reading. */
function letters(xml: string): string {
  return xml
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("&amp;", "&")
    .replaceAll(/&#x([\da-f]+);/giu, (_, code: string) => String.fromCodePoint(Number(`0x${code}`)))
    .replaceAll(/\s+/gu, "")
}

function without(xml: string, ...patterns: readonly RegExp[]): string {
  let [before, after] = ["", xml]
  while (before !== after) {
    before = after
    for (const pattern of patterns) after = after.replaceAll(pattern, "")
  }
  return after
}

const DELETED = /<del(?:-INNER)?\b[^>]*>(?:(?!<\/?del\b)[^])*?<\/del>/gu
const ADDED = /<add\b[^>]*>(?:(?!<\/?add\b)[^])*?<\/add>/gu

describe.skipIf(folder === null)(`the Frankenstein Variorum ${skipped}`, () => {
  const body = (path: string) =>
    /<body>([^]*)<\/body>/u.exec(readFileSync(join(folder!, path), "utf8"))![1]!

  test.each(files("frankenstein-variorum").filter((file) => !file.includes("spine")))(
    "%s has all its letters and no other",
    (path) => {
      const texts = Object.values(textsOf(open(path))).map((text) => text.replaceAll(/\s+/gu, ""))
      const xml = body(path)
      expect(texts).toEqual(
        xml.includes("<add")
          ? [letters(without(xml, ADDED)), letters(without(xml, DELETED))]
          : [letters(xml)],
      )
    },
  )

  test("the letter of 1818, paragraph by paragraph", () => {
    const { blocks, text } = open("frankenstein-variorum/f1818_vol_1_letter_iii.xml").edition
      .witnesses[0]!
    const all = blocks.map(
      ({ kind, span }) => `${kind}: ${text.slice(span.start, span.end).slice(0, 40)}`,
    )
    expect(all).toEqual([
      "heading: LETTER III.",
      "paragraph: To Mrs. SAVILLE, England.",
      "paragraph: July 7th, 17—.",
      "paragraph: MY DEAR SISTER,",
      "paragraph: I WRITE a few lines in haste, to say tha",
      "paragraph: No incidents have hitherto befallen us, ",
      "paragraph: Adieu, my dear Margaret. Be assured, tha",
      "paragraph: Remember me to all my English friends.",
      "paragraph: Most affectionately yours,",
      "paragraph: R.W.",
    ])
    expect(text).toContain("pass us, indicating the dangers")
  })

  test.each([
    ["C04", "f1818_vol_1_letter_iii.xml", "f1818"],
    ["C04", "f1823_vol_1_letter_iii.xml", "f1823"],
    ["C04", "f1831_letter_iii.xml", "f1831"],
  ])("the spine of %s quotes the letters of %s", (unit, file, siglum) => {
    const quoted = textsOf(open(`frankenstein-variorum/spine_${unit}.xml`))[siglum]!
    const own = textsOf(open(`frankenstein-variorum/${file}`))
    // The spine was compared without capitals.
    const bare = (text: string) => text.toLowerCase().replaceAll(/\s+/gu, "")
    expect(bare(quoted)).toBe(bare(Object.values(own)[0]!))
  })

  test("the spine of C05 has its five witnesses, one of which is not there", () => {
    const content = open("frankenstein-variorum/spine_C05.xml")
    const texts = textsOf(content)
    expect(Object.keys(texts)).toEqual(["fMS", "f1818", "f1823", "fThomas", "f1831"])
    expect(texts["fMS"]).toBe("")
    expect(texts["fThomas"]).toContain("recording it in writing , although")
    expect(content.leftOut).toEqual([{ what: "links", count: 167, names: ["ptr"] }])
  })
})

/** Zones of the margin put where they belong, and all that is no text taken out. */
function pageOf(path: string): string {
  const xml = readFileSync(join(folder!, path), "utf8")
    .replace(/^[^]*?<surface\b[^>]*>/u, "")
    .replaceAll(/<[^>]*>/gu, (tag) => tag.replaceAll(/\s+/gu, " ").replace(" />", "/>"))
    .replaceAll(/<zone type="(?:pagination|library)"[^]*?<\/zone>/gu, "")
    .replaceAll(/<metamark\b[^]*?<\/metamark>/gu, "")
    .replaceAll(/<unclear\b[^>]*\/>|<damage\/>/gu, "[– – –]")
  const margins = [...xml.matchAll(/<zone[^>]*corresp="#([^"]*)"[^>]*>([^]*?)<\/zone>/gu)]
  return margins.reduce(
    (page, [zone, at = "", inside = ""]) =>
      page.replace(zone, "").replace(`<anchor xml:id="${at}"/>`, inside),
    xml,
  )
}

/** The letters of one state: a scanner that knows four tags and counts how deep it is in each. */
function stateOf(xml: string, gone: "add" | "del"): string {
  const ends: string[] = []
  let [depth, words] = [0, ""]
  for (const [token] of xml.matchAll(/<[^>]*>|[^<]+/gu)) {
    const [, slash, name = "", attributes = ""] = /^<(\/?)(\w+)([^]*)>$/u.exec(token) ?? []
    if (name === gone && !attributes.endsWith("/")) depth += slash === "/" ? -1 : 1
    else if (name === `${gone}Span`) ends.push(/spanTo="#([^"]*)"/u.exec(attributes)![1]!)
    else if (name === "anchor") {
      const end = ends.indexOf(/xml:id="([^"]*)"/u.exec(attributes)![1]!)
      if (end >= 0) ends.splice(end, 1)
    } else if (name === "" && depth === 0 && ends.length === 0) words += token
  }
  return letters(words)
}

describe.skipIf(folder === null)(`the Shelley-Godwin Archive ${skipped}`, () => {
  test.each(files("shelley-godwin"))("%s has the letters of both its states", (path) => {
    const { draft, final } = textsOf(open(path))
    expect(draft!.replaceAll(/\s+/gu, "")).toBe(stateOf(pageOf(path), "add"))
    expect(final!.replaceAll(/\s+/gu, "")).toBe(stateOf(pageOf(path), "del"))
  })

  test("its words stand apart where they stand apart in it", () => {
    const { draft, final } = textsOf(open("shelley-godwin/ox-ms_abinger_c56-0131.xml"))
    expect(draft).toMatch(
      /^The first nations whose names ever are on record are Chaldea and Eg India\. /u,
    )
    expect(draft).toContain("any succeeding country could boast of until the time")
    expect(final).toContain("either by a bloody and useless warfare on the liberties")
    expect(final).toContain("a mind which has learnt every thing")
    expect(final).toContain(
      "shall be no longer.\n\nThe oppression of their own sovereigns fitted the necks of the Egyptians",
    )
  })

  test("says whose hand it was", () => {
    const { witnesses } = open("shelley-godwin/ox-ms_abinger_c56-0014.xml").edition
    expect(revisionsOf(witnesses[1]!)).toContain("add a stream of @pbs")
  })
})
