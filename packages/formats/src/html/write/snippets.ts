/** Pieces of markup by which a page of a site is put into another page. All addresses are whole, or relative to that page. */
import { markup } from "./markup.js"

/** What is put into another page. */
export interface Embedded {
  readonly title: string
  /** Of its page. */
  readonly page: string
  /** Of the page that stands in a frame. */
  readonly frame: string
  /** Of the element's script. */
  readonly script: string
  /** Of the edition as JSON. */
  readonly edition: string
}

/** How high a frame is whose host hears no messages, in CSS pixels; what is longer scrolls in it. */
export const FRAME_HEIGHT = 600

/** The element with its script, and a link where no script runs. */
export function elementSnippet({ title, page, script, edition }: Embedded): string {
  return markup`<script type="module" src="${script}"></script>
<variorum-view src="${edition}" heading="${title}"><p slot="final"><a href="${page}">${title}</a></p></variorum-view>`.toString()
}

/** A frame that may run its script and hand out files, and nothing else. `width`: CSS pixels, or a percentage. */
export function frameSnippet({ title, frame }: Embedded, width = "100%"): string {
  return markup`<iframe src="${frame}" title="${title}" width="${width}" height="${FRAME_HEIGHT}" sandbox="allow-scripts allow-downloads" loading="lazy"></iframe>`.toString()
}

export function linkSnippet({ title, page }: Embedded): string {
  return markup`<a href="${page}">${title}</a>`.toString()
}
