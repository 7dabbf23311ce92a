import { elementSnippet, type Embedded, frameSnippet, linkSnippet } from "@variorum/formats/html"
import { FILES } from "./addresses.js"

/** Stands for the address of a site that was not told. */
export const UNTOLD = "https://ADDRESS-OF-THE-SITE/"

/** How an edition is put into other pages, from the strongest way to the weakest, each with what to copy. */
export function writeSnippets(page: Embedded, isTold: boolean): string {
  const address = isTold
    ? ""
    : `Put the address of your site in the place of ${UNTOLD} below, or make\nthe site again with --address.\n\n`
  return `${address}1. Script and element, for pages on the same server as the site:

${elementSnippet(page)}

2. Frame, for course systems that let frames through (Canvas, Moodle), Google
Sites, and pages of your own. What is longer than the frame scrolls in it, where
the page around it does not hear how high it is.

${frameSnippet(page)}

3. Link, for everything else:

${linkSnippet(page)}

To paste the text itself: open ${FILES.course}, select all, copy. A page without
any script: ${FILES.still}.
`
}
