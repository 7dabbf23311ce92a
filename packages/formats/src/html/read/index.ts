import type { Reader, SourceContent } from "../../content.js"
import { witnessesOf } from "../../flow/sides.js"
import { layersOfRemarks } from "../../remarks/remarks.js"
import { siglumFrom } from "../../siglum.js"
import { checkCount, tooMany } from "../../source.js"
import { decodeHtml } from "./decode-html.js"
import { headOf } from "./head.js"
import { mainText } from "./main-text.js"
import { elementsIn, type HtmlElement, parseHtml } from "./parse-html.js"
import { PageReader } from "./read-html.js"

/**
 * A page as a witness, or as two where it marks words as added (`ins`) and deleted (`del`, `s`): the draft and the final
 * text. Of a saved page of a site the main text comes in, without menus, heads and feet. Only elements whose names are
 * known mean something; the words of all others count. `docs/formats/html.md` says what is carried.
 *
 * Throws UnreadableSource "source-too-large", "source-too-many" or "html-depth".
 */
export const readHtml: Reader = (source, options): SourceContent => {
  const { text, lost } = decodeHtml(source)
  if (text.length > LONGEST_PAGE) throw tooMany(source.name)
  checkCount(text, "<", MOST_TAGS, source.name)
  const document = parseHtml(text, source.name)
  // Every page has an element `html`, and one of frames has nothing else.
  const root = [...elementsIn(document)].findLast(({ tagName }) =>
    /^(?:html|body)$/u.test(tagName),
  ) as HtmlElement
  const reader = new PageReader(mainText(root))
  reader.read(root)
  for (let i = 0; i < lost; i++) reader.tally.add("characters")
  const { title, language, brackets } = options
  const head = headOf(document)
  const { sides } = reader
  const about = {
    ...head,
    siglum: options.siglum ?? siglumFrom(source.name),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(brackets === undefined ? {} : { brackets }),
  }
  const draft = sides.isTwo ? sides.blocks("draft") : null
  const witnesses = witnessesOf(about, draft, sides.blocks("final"))
  const layers = layersOfRemarks(sides.remarks, source.name, witnesses)
  const named = title ?? head.title
  return {
    edition: {
      ...(named === undefined || witnesses.length === 1 ? {} : { title: named }),
      witnesses,
      ...(layers.length === 0 ? {} : { layers }),
    },
    leftOut: reader.tally.items,
  }
}

/** A tag is half an element. */
const MOST_TAGS = 400_000
/** In UTF-16 units: longer ones do not fit into 512 MB with their tree. */
const LONGEST_PAGE = 16_000_000
