import { type Edition, writeEdition } from "@variorum/formats"

/** One thing that a server has at hand in memory. */
export interface Resource {
  readonly type: string
  readonly body: string
}

/** A page in which an edition is open in the editor, with all it needs but the editor's own script. Addresses are fixed. */
export function pageResources(edition: Edition): ReadonlyMap<string, Resource> {
  const html = "text/html; charset=utf-8"
  const css = "text/css; charset=utf-8"
  const json = "application/json; charset=utf-8"
  return new Map([
    ["/", { type: html, body: page(titleOf(edition)) }],
    ["/page.css", { type: css, body: style }],
    [EDITION_ADDRESS, { type: json, body: writeEdition(edition) }],
  ])
}

/** Where the page has the texts. */
const EDITION_ADDRESS = "/texts/edition.json"

/** Where the page expects the folder with the editor's script, and all that this looks for beside itself. */
export const EDITOR_FOLDER = "/variorum/"

function titleOf({ title, witnesses }: Edition): string {
  return title ?? witnesses.map((witness) => witness.title ?? witness.siglum).join(" – ")
}

function page(name: string): string {
  const title = escaped(name)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="module" src="${EDITOR_FOLDER}variorum-editor.js"></script>
</head>
<body>
<main>
<variorum-editor src="${EDITION_ADDRESS}"></variorum-editor>
<noscript><h1>${title}</h1><p>The editor needs JavaScript. The texts: <a href="${EDITION_ADDRESS}">${title}</a>.</p></noscript>
</main>
</body>
</html>
`
}

/**
 * The paper and the ink of the editor's theme, so that the page and what lies on it are one sheet, by
 * day and by night. Printed, the paper is the printer's own.
 */
const style = `:root {
  color-scheme: light dark;
  background: light-dark(#fcfaf5, #1a1815);
  color: light-dark(#25211d, #e6dfd3);
}
body {
  margin: 0;
  font-family: "Iowan Old Style", Charter, Cambria, Georgia, "Liberation Serif", serif;
}
main {
  max-inline-size: 81rem;
  margin-inline: auto;
  padding-inline: clamp(1rem, 4vw, 3.5rem);
}
h1 {
  margin: 0 0 1rem;
  font-size: 1.5rem;
  line-height: 1.875rem;
  font-weight: normal;
  overflow-wrap: anywhere;
  unicode-bidi: isolate;
}
@media print {
  :root { color-scheme: light; background: none; color: #000; }
  main { max-inline-size: none; padding: 0; }
}
`

/** A file's name is data, whatever it looks like. */
function escaped(text: string): string {
  return text.replace(
    /[&<>"'\p{Cc}]/gu,
    (c) => `&#${/\p{Cc}/u.test(c) ? 0xfffd : c.charCodeAt(0)};`,
  )
}
