import { UnreadableSource } from "@variorum/collation"
import type { Source } from "../source.js"

/** As much of pdf.js as is used here. Source: pdfjs-dist 5.6.205, types/src/display/api.d.ts. */
export interface PdfJs {
  getDocument(parameters: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<PdfDocument>
    destroy(): Promise<void>
  }
}

export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ readonly info: { readonly Title?: unknown } }>
}

export interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly (PdfItem | { readonly type: string })[] }>
  cleanup(): void
}

/** Some words on a page; lengths in points, counted from the lower left corner. */
export interface PdfItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

/** pdf.js, fetched now. Throws UnreadableSource "pdf-reader-missing" where it is not installed. */
export async function loadPdfJs(source: Source): Promise<PdfJs> {
  const place = globalThis as { DOMMatrix?: unknown; pdfjsWorker?: unknown }
  // pdf.js makes one as it loads, and needs it only to draw; Node has none. Anything that can be made will do.
  place.DOMMatrix ??= Object
  try {
    // Found there, it is used on this thread, and no address of a worker is needed.
    place.pdfjsWorker ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs")
    return (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfJs
  } catch {
    throw new UnreadableSource(
      "pdf-reader-missing",
      "Reading PDF needs pdf.js, which is not installed here.",
      source.name,
      "Install it (npm install pdfjs-dist@5.6.205), or save the words of the file as plain text.",
    )
  }
}
