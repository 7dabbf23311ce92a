import type { WitnessInput } from "@variorum/collation"
import type { Reader, SourceContent } from "../../content.js"
import { decode } from "../../decode.js"
import { MOST_REMARKS, witnessesOf } from "../../flow/sides.js"
import { layersOfRemarks, type Remark } from "../../remarks/remarks.js"
import { siglumFrom } from "../../siglum.js"
import { checkCount } from "../../source.js"
import { resolveCritic } from "./critic.js"
import { frontMatter } from "./front-matter.js"
import { MarkdownReader } from "./read-markdown.js"

/**
 * Markdown (CommonMark, with tables, words struck through and footnotes) as a witness, or as two where CriticMarkup, `~~`
 * or `del` and `ins` mark words as deleted and added. Comments become a layer. `docs/formats/markdown.md` says what is
 * carried.
 *
 * Throws UnreadableSource as `decode` does, "source-too-many", and "html-depth" for markup in it that nests too deep.
 */
export const readMarkdown: Reader = (source, options): SourceContent => {
  const { values, text } = frontMatter(decode(source).replace(/\r\n?/gu, "\n"))
  for (const sign of ["\n", "*", "_", "{", "<", "|", "[", "~"])
    checkCount(text, sign, MOST_SIGNS, source.name)
  const critic = resolveCritic(text)
  const how = { name: source.name, speakers: options.speakers === true }
  const final = new MarkdownReader({ ...how, side: "final" })
  final.read(critic.final)
  const draft = critic.isTwo ? new MarkdownReader({ ...how, side: "draft" }) : final
  if (critic.isTwo) draft.read(critic.draft)
  const isTwo = critic.isTwo || final.sides.isTwo
  const about = {
    siglum: options.siglum ?? siglumFrom(source.name),
    ...said(values, options),
    ...(options.brackets === undefined ? {} : { brackets: options.brackets }),
  }
  const witnesses = witnessesOf(
    about,
    isTwo ? draft.sides.blocks("draft") : null,
    final.sides.blocks("final"),
  )
  const remarks: Remark[] = []
  for (const [i, { body }] of critic.remarks.entries()) {
    const side = final.places.has(i) ? "final" : "draft"
    const place = (side === "final" ? final : draft).places.get(i)
    if (place === undefined || remarks.length === MOST_REMARKS) final.tally.add("comments")
    else remarks.push({ ...place, side, body, ...nobody(body) })
  }
  const layers = layersOfRemarks(remarks, source.name, witnesses)
  const { title } = about
  return {
    edition: {
      ...(title === undefined || witnesses.length === 1 ? {} : { title }),
      witnesses,
      ...(layers.length === 0 ? {} : { layers }),
    },
    leftOut: final.tally.items,
  }
}

function nobody(body: string): Pick<Remark, "motivation" | "author" | "created"> {
  return { motivation: body === "" ? "highlighting" : "commenting", author: "", created: null }
}

/** What the options and, where they do not, the lines before the text say of it. */
function said(
  values: ReadonlyMap<string, string>,
  options: Parameters<Reader>[1],
): Pick<WitnessInput, "title" | "language" | "date" | "hand"> {
  const title = options.title ?? values.get("title")
  const language = options.language ?? values.get("lang") ?? values.get("language")
  const [date, hand] = [values.get("date"), values.get("author")]
  return {
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { date }),
    ...(hand === undefined ? {} : { hand }),
  }
}

/** Of each sign that may mean something; a line end is one. */
const MOST_SIGNS = 150_000
