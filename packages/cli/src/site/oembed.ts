import { type Embedded, FRAME_HEIGHT, frameSnippet } from "@variorum/formats/html"

/** How wide a frame is for those who need a number, in CSS pixels. */
const WIDTH = 800

/** What oEmbed 1.0 answers of a page, as a file: that it can stand in a frame. */
export function writeOembed(page: Embedded): string {
  const answer = {
    version: "1.0",
    type: "rich",
    title: page.title,
    html: frameSnippet(page, String(WIDTH)),
    width: WIDTH,
    height: FRAME_HEIGHT,
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}
