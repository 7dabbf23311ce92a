import type { Phrases } from "@variorum/views"
import type { Outgoing } from "../../outgoing.js"
import { markup, NOTHING } from "./markup.js"
import { pageOf } from "./page.js"

/** What stands around the page of an edition in a site. Addresses are relative to the page. */
export interface SitePlace {
  /** Of the edition as JSON. */
  readonly edition: string
  /** Of the element's script. */
  readonly script: string
  /** The page with all editions, and what it is called. */
  readonly list: { readonly address: string; readonly title: string }
  /** The whole address of what oEmbed answers; null where there is none. */
  readonly oembed: string | null
}

/**
 * What stands before a change's identifier in the address of a page: `page.html#variorum:change=p0098rce9a`. Where no
 * script runs it is the identifier of an element in the page; where the living element does, it chooses that change.
 */
export const CHANGE_ADDRESS = "variorum:change="

/** What the living element needs of a page that lets nothing else run. */
const POLICY =
  "script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html variorum-worker; "

/**
 * The page of `writePage` for a site: the living element takes over where scripts run, from a script and an edition that
 * stand beside the page. Until then, and where that fails, the page is there to be read.
 */
export function writeSitePage(
  outgoing: Outgoing,
  { edition, script, list, oembed }: SitePlace,
  phrases: Phrases,
): string {
  return pageOf(outgoing, phrases, {
    policy: POLICY,
    head: markup`${
      oembed === null
        ? NOTHING
        : markup`<link rel="alternate" type="application/json+oembed" href="${oembed}">\n`
    }<script type="module" src="${script}"></script>\n`,
    around: (title) => [
      markup`<nav><a href="${list.address}">${list.title}</a></nav>
<variorum-view linked writable src="${edition}" heading-level="1" heading="${title}"><div slot="final">\n`.toString(),
      "</div></variorum-view>\n",
    ],
    prefix: CHANGE_ADDRESS,
  })
}
