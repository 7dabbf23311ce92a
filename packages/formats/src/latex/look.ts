/** The words of a witness as LaTeX, as they look in it, with the revisions inside it in signs. */
import type { Mark, Span, Witness } from "@variorum/collation"
import { command, escaped } from "./escape.js"

const LOOKS: Readonly<Record<Mark["kind"], (content: string) => string>> = {
  emphasis: (content) => command("emph", content),
  strong: (content) => command("textbf", content),
  // A word at a time: what is underlined is never broken.
  underline: (content) => content.replace(/[^ ]+/gu, (word) => command("underline", word)),
  superscript: (content) => command("textsuperscript", content),
  subscript: (content) => command("textsubscript", content),
  "small-capitals": (content) => command("textsc", content),
  unclear: (content) => `${content}${command("textsuperscript", "?")}`,
}

const REVISED = {
  del: ["\\ensuremath{[\\![}", "\\ensuremath{]\\!]}"],
  add: ["\\ensuremath{\\langle}", "\\ensuremath{\\rangle}"],
} as const

/** One stretch of a witness's text. */
export function looked({ text, marks, revisions }: Witness, { start, end }: Span): string {
  const inside = ({ span }: { readonly span: Span }) => span.start < end && start < span.end
  const [ownMarks, ownRevisions] = [marks.filter(inside), revisions.filter(inside)]
  const edges = [...ownMarks, ...ownRevisions].flatMap(({ span }) => [span.start, span.end])
  const cuts = [start, ...edges.filter((at) => start < at && at < end), end]
  const places = [...new Set(cuts)].sort((one, other) => one - other)
  return places
    .slice(1)
    .map((to, i) => {
      const from = places[i]!
      const covers = ({ span }: { readonly span: Span }) => span.start <= from && to <= span.end
      const words = ownMarks
        .filter(covers)
        .reduce((content, { kind }) => LOOKS[kind](content), escaped(text.slice(from, to)))
      return ownRevisions.filter(covers).reduceRight((content, { kind, span }) => {
        const [open, close] = REVISED[kind]
        const isFirst = span.start === from || from === start
        const isLast = span.end === to || to === end
        return (isFirst ? open : "") + content + (isLast ? close : "")
      }, words)
    })
    .join("")
}
