import { digestOf } from "./digest.js"
import { FILTER_SCRIPT } from "./filter-script.js"
import { markup } from "./markup.js"
import { PAGE_STYLES } from "./page-styles.js"

/** An edition in the list of a site. */
export interface FrontEntry {
  /** Of its page, relative to the list. */
  readonly address: string
  readonly title: string
  /** What there is to be read, in a sentence or two. */
  readonly says: string
}

/** What a site's list says itself. */
export interface FrontWords {
  /** BCP 47 tag. */
  readonly language: string
  readonly title: string
  /** On the field that filters the list. */
  readonly search: string
}

const STYLES = `${PAGE_STYLES}
input { display: block; width: min(24rem, 100%); padding: 0.3em 0.5em; border: 1px solid var(--hatch); background: none; color: inherit; font: inherit; }
output { font-family: var(--sans); font-size: 0.875rem; color: var(--ink-2); }
.search { margin-block: 1rem 1.5rem; }
.editions { padding: 0; list-style: none; }
.editions li { margin-bottom: 1rem; }
.editions small { display: block; }
`

/**
 * The first page of a site: a list of its editions, with a field that filters it by words of their titles where scripts
 * run. Its policy lets that one script run, by its digest, and no request.
 */
export async function writeFrontPage(
  entries: readonly FrontEntry[],
  { language, title, search }: FrontWords,
): Promise<string> {
  const policy = `default-src 'none'; style-src '${await digestOf(STYLES)}'; script-src '${await digestOf(FILTER_SCRIPT)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`
  const items = entries.map(
    ({ address, title: name, says }) =>
      markup`<li><a href="${address}" dir="auto">${name}</a> <small dir="auto">${says}</small></li>\n`,
  )
  return `<!doctype html>\n${markup`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>`}${STYLES}${markup`</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="search" hidden><label>${search} <input type="search" autocomplete="off"></label> <output></output></p>
<ul class="editions">
${items}</ul>
</main>
<script>`}${FILTER_SCRIPT}</script>
</body>
</html>
`
}
