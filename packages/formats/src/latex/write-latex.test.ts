import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Collation, collate, witness, type WitnessInput } from "@variorum/collation"
import { afterAll, describe, expect, it } from "vitest"
import { root } from "../../../../scripts/places.mjs"
import { dice, randomBlocks, revised } from "../apparatus/random-blocks.testing.js"
import { readJson } from "../json/index.js"
import { layer, witnesses as withNotes } from "../notes.testing.js"
import type { Outgoing } from "../outgoing.js"
import { escaped } from "./escape.js"
import { writeLatex } from "./write-latex.js"

const folder = mkdtempSync(join(tmpdir(), "variorum-latex-"))
afterAll(() => rmSync(folder, { recursive: true }))

const isInstalled =
  spawnSync("lualatex", ["--version"]).status === 0 &&
  spawnSync("kpsewhich", ["reledmac.sty"]).status === 0
const absent = isInstalled ? "" : "(skipped: lualatex or reledmac is not installed)"

/** Runs lualatex; the errors, and the text of the pages where it was run often enough to have notes. */
function compile(
  latex: string,
  runs = 1,
): { readonly faults: readonly string[]; readonly pages: string } {
  writeFileSync(join(folder, "edition.tex"), latex)
  for (let run = 0; run < runs; run++)
    spawnSync("lualatex", ["-interaction=nonstopmode", "edition.tex"], { cwd: folder })
  const log = readFileSync(join(folder, "edition.log"), "utf8")
  const faults = [...log.matchAll(/^!.*$/gmu)].map(([line]) => line)
  const pages = spawnSync("pdftotext", ["-layout", "edition.pdf", "-"], {
    cwd: folder,
    encoding: "utf8",
  })
  rmSync(join(folder, "edition.aux"), { force: true })
  rmSync(join(folder, "edition.1"), { force: true })
  return { faults, pages: pages.stdout ?? "" }
}

function pair(one: Partial<WitnessInput>, other: Partial<WitnessInput>): Collation {
  return collate([witness({ siglum: "A", ...one }), witness({ siglum: "B", ...other })])
}

function example(name: string): Outgoing {
  const content = readJson({
    name,
    bytes: readFileSync(join(root, "examples", name, `${name}.variorum.json`)),
  })
  if (content.kind !== "edition") throw new Error(`${name} is no edition`)
  return { collation: collate(content.edition.witnesses), edition: content.edition }
}

function paragraph(text: string) {
  return { kind: "paragraph" as const, text }
}

const NASTY =
  "\\input{/etc/passwd} \\end{document} 100% of $5 & #7_a^b~c {x} [y] `` '' -- ?` <<\u0001\ud800 \\"

describe("a comparison as LaTeX", () => {
  it("prints every sign as itself", () => {
    expect(escaped("a\\b{c}$&#%_^~[d]\u00a0e\n\nf\u0000\ud800")).toBe(
      "a\\textbackslash{}b\\{c\\}\\$\\&\\#\\%\\_\\textasciicircum{}\\textasciitilde{}{[}d{]}~e f\\unprintable{}\\unprintable{}",
    )
  })

  it("has the base as its text and readings as notes, with the slight ones in words", () => {
    const collation = pair({ text: "We saw so many faults." }, { text: "We saw several faults!" })
    const latex = writeLatex({ collation, edition: {} })
    expect(latex).toContain(
      "We saw \\edtext{so many}{\\lemma{so many}\\Afootnote{several \\textit{B}}} faults",
    )
    expect(latex).toContain("! \\textit{B}; \\textit{(accidental: punctuation)}")
    expect(writeLatex({ collation, edition: {} })).toBe(latex)
  })

  it("never says of what is unknown that it was added or left out", () => {
    const text = "He came. Nobody saw him at the gate. It was late."
    for (const collation of [
      pair({ text: "He came. […]" }, { text }),
      pair({ text }, { text: "He came. […]" }),
      pair({ text: "He came. […]" }, { text: "He came." }),
    ]) {
      const latex = writeLatex({ collation, edition: {} }).split("beginnumbering")[1]!
      expect(latex).toContain("not attested in")
      expect(latex).not.toMatch(/add\.|om\./u)
    }
  })

  it("has every note, and of judgements who judged", () => {
    const latex = writeLatex({ collation: collate(withNotes), edition: { layers: [layer] } })
    for (const { creator } of layer.notes) expect(latex).toContain(escaped(creator))
    expect(latex.split("\\textsc{A reading}")).toHaveLength(layer.notes.length + 1)
    expect(writeLatex(example("plenum-1936"))).toContain(
      "(Getty and Naumov) \\textit{judges: added}",
    )
  })

  it("opens and closes every brace, whatever the texts are", () => {
    for (let seed = 1000; seed < 1100; seed++) {
      const random = dice(seed)
      const blocks = randomBlocks(random)
      const latex = writeLatex({
        collation: pair({ blocks }, { blocks: revised(blocks, random) }),
        edition: {},
      })
      const bare = latex.replace(/\\[{}\\]/gu, "")
      expect(bare.split("{").length, `seed ${seed}`).toBe(bare.split("}").length)
      expect(bare.split("\\pstart").length, `seed ${seed}`).toBe(bare.split("\\pend").length)
    }
  })

  it.skipIf(!isInstalled)(`is set with all its notes ${absent}`, { timeout: 240_000 }, () => {
    const { faults, pages } = compile(writeLatex(example("plenum-1936")), 2)
    expect(faults).toEqual([])
    expect(pages).toMatch(/party members\s*\] Communists M/u)
    expect(pages).toContain("The self-defence is gone.")
  })

  // Three runs of another program: `VARIORUM_ALL=1` starts them.
  it.skipIf(!isInstalled || process.env["VARIORUM_ALL"] !== "1")(
    `is set whatever the texts hold ${absent}`,
    { timeout: 240_000 },
    () => {
      const moved = "The old house by the river burned down in winter, and nobody knew why."
      const random = dice(5)
      const blocks = Array.from({ length: 8 }, () => randomBlocks(random)).flat()
      const tried: Outgoing[] = [
        {
          collation: pair(
            { blocks: [paragraph(NASTY), paragraph(moved), ...blocks] },
            {
              blocks: [
                paragraph(`${NASTY} and more`),
                ...revised(blocks, random),
                paragraph(moved),
              ],
            },
          ),
          edition: { title: NASTY },
        },
        {
          collation: pair(
            { language: "ru", text: "Товарищи, в результате проверки мы исключили 200 тысяч." },
            { language: "ru", text: "Товарищи, при проверке исключили свыше 200 тысяч." },
          ),
          edition: { title: "Пленум" },
        },
        {
          collation: pair(
            { language: "he", text: "בראשית ברא אלהים את השמים ואת הארץ." },
            { language: "he", text: "בראשית ברא אלהים את הארץ." },
          ),
          edition: {},
        },
      ]
      for (const outgoing of tried) expect(compile(writeLatex(outgoing), 2).faults).toEqual([])
    },
  )
})
