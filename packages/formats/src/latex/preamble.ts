/** What stands before the text: packages, typefaces, language, the title, and what sigla and signs mean. */
import type { Witness } from "@variorum/collation"
import type { Outgoing } from "../outgoing.js"
import { command, escaped } from "./escape.js"

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["ar", "fa", "he"])
/** Names by which babel knows languages, by tag. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: "arabic",
    bg: "bulgarian",
    cs: "czech",
    da: "danish",
    de: "german",
    el: "greek",
    en: "english",
    es: "spanish",
    fa: "persian",
    fi: "finnish",
    fr: "french",
    he: "hebrew",
    hu: "hungarian",
    it: "italian",
    la: "latin",
    nl: "dutch",
    pl: "polish",
    pt: "portuguese",
    ro: "romanian",
    ru: "russian",
    sk: "slovak",
    sr: "serbian",
    sv: "swedish",
    tr: "turkish",
    uk: "ukrainian",
  }),
)
/** The first that is installed. All but the last have Cyrillic and Greek; those for right to left have Hebrew and Arabic. */
const TYPEFACES = ["Libertinus Serif", "Charis SIL", "FreeSerif", "DejaVu Serif"]
const TYPEFACES_RIGHT_TO_LEFT = ["FreeSerif", "DejaVu Sans"]

export function preamble({ collation, edition }: Outgoing): string {
  const { witnesses, base } = collation
  const language = (witnesses[base]!.language ?? "").split("-")[0]!.toLowerCase()
  const name = NAMES.get(language)
  const isForeign = name !== undefined && name !== "english"
  const faces = RIGHT_TO_LEFT.has(language) ? TYPEFACES_RIGHT_TO_LEFT : TYPEFACES
  const face = faces.reduceRight(
    (otherwise, one) =>
      `\\IfFontExistsTF{${one}}{\\setmainfont{${one}}[Ligatures=TeXOff]}{${otherwise}}`,
    "\\setmainfont{Latin Modern Roman}[Ligatures=TeXOff]",
  )
  const title = edition.title ?? witnesses.map((one) => one.title ?? one.siglum).join(" / ")
  const legend = `\\noindent\\small ${LEGEND}\\par\\normalsize\\bigskip`
  return [
    "% Run lualatex three times: the second run numbers the lines, the third the places that point to others.",
    "\\documentclass{article}",
    "\\usepackage{fontspec}",
    ...(name === undefined
      ? []
      : ["\\usepackage[bidi=basic]{babel}", `\\babelprovide[import, main]{${name}}`]),
    ...(isForeign ? ["\\babelprovide[import]{english}"] : []),
    face,
    "\\usepackage[series={A,B},noend,noeledsec,nofamiliar]{reledmac}",
    "\\Xlinerangeseparator{\\textendash}",
    "\\newcommand{\\unprintable}{\\fbox{\\scriptsize ?}}",
    "\\pagestyle{plain}",
    "\\begin{document}",
    `\\begin{center}\\Large ${escaped(title)}\\end{center}`,
    ...(edition.source === undefined ? [] : [`\\noindent ${escaped(edition.source)}\\par`]),
    ...(edition.rights === undefined ? [] : [`\\noindent ${escaped(edition.rights)}\\par`]),
    "\\begin{description}",
    ...witnesses.map((witness, i) => described(witness, i === base)),
    "\\end{description}",
    isForeign ? `\\begin{otherlanguage}{english}${legend}\\end{otherlanguage}` : legend,
  ].join("\n")
}

const LEGEND = `${command("textit", "om.")}: the witness has nothing here. ${command("textit", "add.")}: the witness has more. ${command("textit", "not attested")}: nobody can say what it read here. A difference without a remark is substantive. \\ensuremath{[\\![}…\\ensuremath{]\\!]} deleted and \\ensuremath{\\langle}…\\ensuremath{\\rangle} added in the witness itself; \\textsuperscript{?} hard to read.`

function described({ siglum, title, date, kind }: Witness, isBase: boolean): string {
  const about = [title, kind, date, ...(isBase ? ["the text printed here"] : [])]
  const words = about.filter((one) => one !== undefined).map(escaped)
  return `\\item{}${command("textit", escaped(siglum))} ${words.join(", ")}`
}
