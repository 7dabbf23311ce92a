import { UnreadableSource, witness } from "@variorum/collation"
import type { Reader, SourceContent, SourceOptions } from "../content.js"
import { Tally } from "../left-out.js"
import { siglumFrom } from "../siglum.js"
import { checkSize, type Source } from "../source.js"
import { linesOf, type PdfLine } from "./lines.js"
import { withoutForgotten } from "./forgotten-promises.js"
import { loadPdfJs, type PdfDocument, type PdfJs } from "./load-pdfjs.js"
import { withoutPageHeaders } from "./page-headers.js"
import { paragraphsOf } from "./paragraphs.js"

/** More pages than any book has. */
const MOST_PAGES = 5000

/**
 * The words of a PDF as one witness: lines are joined to paragraphs, headers and numbers of pages are left out and counted.
 *
 * Throws UnreadableSource "pdf-reader-missing", "pdf-password", "pdf-damaged", or "pdf-without-text" for pictures of pages.
 */
export const readPdf: Reader = async (source, options) => {
  checkSize(source)
  const pdfjs = await loadPdfJs(source)
  return withoutForgotten(() => readWith(pdfjs, source, options))
}

async function readWith(
  pdfjs: PdfJs,
  source: Source,
  options: SourceOptions,
): Promise<SourceContent> {
  const loading = pdfjs.getDocument({
    // It takes the bytes away from whoever gives them.
    data: source.bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
  })
  try {
    const document = await loading.promise
    const { lines, headers } = withoutPageHeaders(await pagesOf(document))
    if (lines.length === 0) throw withoutText(source)
    const tally = new Tally()
    for (let i = 0; i < headers; i++) tally.add("headers")
    for (let i = MOST_PAGES; i < document.numPages; i++) tally.add("elements", "page")
    const { blocks, joinedLines } = paragraphsOf(lines)
    const title = options.title ?? (await titleOf(document))
    const text = witness({
      siglum: options.siglum ?? siglumFrom(source.name),
      ...(title === "" ? {} : { title }),
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(options.brackets === undefined ? {} : { brackets: options.brackets }),
      blocks,
    })
    return {
      edition: { witnesses: [text] },
      leftOut: tally.items,
      ...(joinedLines === 0 ? {} : { joinedLines }),
    }
  } catch (error) {
    throw error instanceof UnreadableSource ? error : refusal(error, source)
  } finally {
    await loading.destroy()
  }
}

async function pagesOf(document: PdfDocument): Promise<readonly (readonly PdfLine[])[]> {
  const pages: (readonly PdfLine[])[] = []
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(
      linesOf(
        items.flatMap((item) => ("str" in item ? [item] : [])),
        number,
      ),
    )
    page.cleanup()
  }
  return pages
}

async function titleOf(document: PdfDocument): Promise<string> {
  const { Title: title } = (await document.getMetadata()).info
  return typeof title === "string" ? title.trim() : ""
}

function withoutText(source: Source): UnreadableSource {
  return new UnreadableSource(
    "pdf-without-text",
    "The file has pictures of pages and no words.",
    source.name,
    "Have the words recognised (OCR) and save them as plain text.",
  )
}

function refusal(error: unknown, source: Source): UnreadableSource {
  return error instanceof Error && error.name === "PasswordException"
    ? new UnreadableSource(
        "pdf-password",
        "The file is protected by a password.",
        source.name,
        "Open it with the password, and save it without one.",
      )
    : new UnreadableSource(
        "pdf-damaged",
        "The file is damaged or cut off: it cannot be read as a PDF.",
        source.name,
        "Fetch or save it again.",
      )
}
