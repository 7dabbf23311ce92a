/** How a page looks that stands alone: the paper, ink and marks of `<variorum-view>`, by day, by night and in print. */
export const PAGE_STYLES = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fcfaf5, #1a1815);
  --ink: light-dark(#25211d, #e6dfd3);
  --ink-2: light-dark(#574f46, #b8ae9f);
  --rule: light-dark(#e0d9cc, #38332c);
  --hatch: light-dark(#8c8274, #867c70);
  --cut: light-dark(#8c2317, #ee9780);
  --add: light-dark(#143f70, #a9d2f7);
  --reword: light-dark(#8a6500, #e3c878);
  --move: light-dark(#7f55ad, #b08fd9);
  --sans: Seravek, "Segoe UI", "Open Sans", "Noto Sans", Ubuntu, "Liberation Sans", system-ui, sans-serif;
}
* { box-sizing: border-box; }
body {
  max-width: 52rem;
  margin: 0 auto;
  padding: 2rem clamp(1rem, 4vw, 3rem) 4rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem / 1.6 "Iowan Old Style", Charter, "Sitka Text", "Noto Serif", Cambria, Georgia, "Liberation Serif", serif;
  overflow-wrap: anywhere;
}
body:has(variorum-view:defined) { max-width: 82rem; }
:lang(ru), :lang(uk), :lang(el) { font-family: "PT Serif", "Sitka Text", "Noto Serif", Georgia, "Liberation Serif", serif; }
h1 { margin: 0 0 0.25rem; font-size: 1.75rem; line-height: 1.25; font-weight: normal; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.2rem; font-weight: normal; font-style: italic; }
p { margin: 0 0 0.8em; }
a { color: inherit; text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--ink); outline-offset: 3px; }
small, .pair, .label, .by, .key, .changes, .nothing, .unknown, .voice, .speaker, .hidden-changes, footer {
  font-family: var(--sans);
  font-size: 0.875rem;
  line-height: 1.5;
  color: var(--ink-2);
}
.pair span + span::before { content: "→"; margin: 0 0.6em; }
.key h2 { margin: 1rem 0 0.25rem; font-size: 1rem; }
.key dl { display: grid; gap: 0.15rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); margin: 0; padding: 0.5rem 0 1rem; border-bottom: 1px solid var(--rule); }
.key div { display: flex; gap: 0.6em; }
.key dt { flex: none; min-width: 7em; color: var(--ink); }
.key dd { margin: 0; }
main { margin-top: 1.5rem; }
.row { position: relative; padding-inline-start: 1rem; border-inline-start: 3px solid transparent; }
.row.deleted { border-inline-start: 3px solid var(--cut); }
.row.added { border-inline-start: 5px double var(--add); }
.row.reworded { border-inline-start: 1px solid var(--reword); }
.row.moved { border-inline-start: 3px dashed var(--move); }
.row.unattested { border-inline-start: 3px dotted var(--hatch); }
.row:not(.same) { margin-block: 0.9rem; }
.label { margin: 0; }
.tight { padding-inline-start: 0.25em; }
.line, .item { margin: 0; }
.item { padding-inline-start: 1.2em; text-indent: -1.2em; }
.item:not(.continues)::before { content: "• "; display: inline-block; width: 1.2em; text-indent: 0; }
.lined, .line { white-space: pre-line; }
.speaker { display: block; font-weight: 600; }
.small-capitals { font-variant-caps: small-caps; }
.unclear { text-decoration: underline dotted 1.5px; }
del { text-decoration: line-through 1.5px var(--cut); color: var(--cut); }
ins { text-decoration: underline 1.5px var(--add); text-underline-offset: 0.2em; color: var(--add); }
.change.unattested { text-decoration: underline dotted 2px var(--hatch); text-underline-offset: 0.25em; }
.row.deleted del, .row.unattested .change { text-decoration: none; }
.change.moved del, .change.moved ins { color: var(--move); text-decoration-color: var(--move); text-decoration-style: dashed; }
.insertion, .stenographer, .report { font-style: italic; color: var(--ink-2); }
.omission, .loss { padding-inline: 0.2em; border: 1px dotted var(--hatch); }
.remark { font-size: 0.75rem; }
.sample.deleted { text-decoration: line-through 1.5px var(--cut); color: var(--cut); }
.sample.added { text-decoration: underline 1.5px var(--add); color: var(--add); }
.sample.moved { color: var(--move); border-bottom: 2px dashed var(--move); }
.sample.reworded { color: var(--reword); }
.sample.unattested { text-decoration: underline dotted 2px var(--hatch); }
.figure { line-height: 0; font-size: 0.7em; }
.figure a { padding: 0.2em 0.3em; }
:target { outline: 2px solid var(--reword); outline-offset: 4px; }
table { border-collapse: collapse; margin-bottom: 0.8em; }
td { padding: 0.2em 1em 0.2em 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
.changes li, .notes li { margin-bottom: 0.4em; }
.notes { padding-inline-start: 1.2em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
@media (forced-colors: active) {
  .row { border-color: Canvas; }
  .row:not(.same) { border-color: CanvasText; }
  del, ins, .change, .sample { text-decoration-color: CanvasText; }
  .change.moved { border-bottom: 2px dashed CanvasText; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --ink-2: #222; --rule: #999; --hatch: #000; --cut: #000; --add: #000; --reword: #000; --move: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  p { orphans: 3; widows: 3; }
  h2, .label { break-after: avoid; }
  a { text-decoration: none; }
}
`

/** The digest of the styles, by which the page's own policy knows them; a test computes it anew. */
export const PAGE_STYLES_DIGEST = "sha256-JlJQ+N8zj+xZwrsR91rs4Lfm829HEiBj5YpJOseah64="
