import { type Phrases, plain } from "@variorum/views"
import { writeEdition } from "../../json/index.js"
import type { Outgoing } from "../../outgoing.js"
import { digestOf } from "./digest.js"
import { markup, NOTHING } from "./markup.js"
import { pageOf } from "./page.js"

/**
 * The same page with the living element in it: where scripts run it can be read in every way, and notes can be written;
 * where none run it is the page of `writePage`. Its policy lets this one script run and nothing else, and no request is
 * made. `script`: the whole of `variorum-page.js`, as the viewer's package has it.
 */
export async function writeLivePage(
  outgoing: Outgoing,
  script: string,
  phrases: Phrases = plain,
): Promise<string> {
  const { collation, edition } = outgoing
  // What would end the element it stands in must not stand in it as such.
  const running = script.replaceAll(/<(?=\/script|!--)/giu, String.raw`\x3c`)
  const json = writeEdition({ ...edition, witnesses: collation.witnesses }).replaceAll(
    "<",
    String.raw`\u003c`,
  )
  const scripts = `<script type="application/json">${json}</script>\n<script type="module">${running}</script>\n`
  return pageOf(outgoing, phrases, {
    policy: `script-src '${await digestOf(running)}'; connect-src blob:; `,
    head: NOTHING,
    around: (title) => [
      markup`<variorum-view writable heading-level="1" heading="${title}"><div slot="final">\n`.toString(),
      `</div></variorum-view>\n${scripts}`,
    ],
    prefix: "",
  })
}
