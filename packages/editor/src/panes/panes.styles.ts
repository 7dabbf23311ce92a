import { css } from "lit"

/** Two texts that are written in. The inks and lines are those of the reading element. */
export const panesStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 20rem;
    container: room / inline-size;
    color: var(--ink);
    background: var(--paper);
    font: var(--text) / var(--line) var(--serif);
    font-size-adjust: ex-height 0.485;
  }
  :host([hidden]) {
    display: none;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .icon {
    width: 1em;
    height: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .progress-place {
    margin: 0;
  }
  .panes {
    position: relative;
    flex: 1;
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 5.5rem minmax(0, 1fr);
    min-height: 0;
  }
  .head {
    margin: 0;
    padding: 0.25rem 0.75rem 0.5rem;
    border-bottom: 1px solid var(--rule);
    font: 600 var(--note) / 1.3125rem var(--serif);
  }
  .head.later {
    grid-column: 3;
  }
  .half {
    grid-row: 2;
  }
  .half.later {
    grid-column: 3;
  }
  .half.earlier {
    grid-column: 1;
  }
  /* A letter that is written lays out its own text alone: what is in a grid cannot be laid out by itself, what is in that can. */
  .area {
    height: 100%;
    contain: strict;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--edge) transparent;
  }
  /* Side by side, the bar of the first lies at its far side, so that the gutter is free. */
  .earlier > .area {
    direction: rtl;
  }
  .earlier > .area > .words {
    direction: ltr;
  }

  .words {
    position: relative;
    max-width: 34em;
    min-height: 100%;
    margin-inline: auto;
    padding: 0.75rem 0.75rem 40vh;
    box-sizing: border-box;
    white-space: pre-wrap;
    white-space: break-spaces;
    overflow-wrap: break-word;
    font-variant-ligatures: none;
    caret-color: var(--add);
    outline: none;
  }
  /* The caret says where one writes; which text it is, its head. */
  .words:focus-visible {
    outline: none;
  }
  .head:has(+ .half:focus-within) {
    box-shadow: inset 0 -2px var(--focus);
  }
  /* What is not in view is not laid out; room at the sides for what is drawn around words. */
  .stretch {
    margin-inline: -0.25rem;
    padding-inline: 0.25rem;
    content-visibility: auto;
  }
  :is(.words, .stretch) > :not(.stretch) {
    margin-block: 0 calc(var(--line) / 2);
    unicode-bidi: plaintext;
    text-align: start;
  }
  :is(.words, .stretch) > :is(.line, .item) {
    margin-bottom: 0;
  }
  :is(.words, .stretch) > .item {
    padding-inline-start: 1.2em;
  }
  .words h3 {
    font: italic 400 1em / var(--line) var(--serif);
    color: var(--ink-2);
  }
  :is(.words, .stretch) > .editorial {
    text-align: center;
  }
  :is(.words, .stretch) > .reported {
    font-style: italic;
    color: var(--ink-2);
  }
  :is(.words, .stretch) > [data-speaker]:not([data-speaker=""])::before {
    content: attr(data-speaker);
    display: block;
    font: 600 var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
  }
  .words table {
    width: 100%;
    border-collapse: collapse;
  }
  .words td {
    padding: 0.15rem 0.5rem;
    border: 1px solid var(--rule);
    vertical-align: top;
  }
  .words .small-capitals {
    font-variant-caps: small-caps;
  }
  .words .own {
    text-decoration-color: var(--ink-3);
  }
  .words ::selection {
    background: Highlight;
    color: HighlightText;
  }

  /* Words are struck or underlined; whole passages have their ink, and a bar at the side. */
  .passage {
    cursor: text;
  }
  .passage.deleted {
    color: var(--cut-text);
  }
  .passage.added {
    color: var(--add-text);
  }
  .cut {
    text-decoration: line-through 1px var(--cut);
    text-decoration-skip-ink: none;
  }
  .put {
    text-decoration: underline 1px var(--add);
    text-underline-offset: 0.22em;
    text-decoration-skip-ink: none;
  }
  .moved {
    text-decoration: underline dashed 1px var(--move);
    text-underline-offset: 0.22em;
    text-decoration-skip-ink: none;
  }
  .unattested {
    text-decoration: underline dotted 2px var(--hatch);
    text-underline-offset: 0.25em;
  }
  /* Pointing and spelling are left unmarked unless somebody asks for them. */
  .slight {
    text-decoration: none;
  }
  :host([spelling]) .slight {
    text-decoration: underline dotted 1.5px var(--ink-3);
    text-underline-offset: 0.22em;
  }
  .chosen {
    background: var(--chosen);
  }
  .note-number {
    position: relative;
    margin-inline: 0.1em 0.15em;
    color: var(--layer);
    font: 600 0.6875rem / 1 var(--sans);
    font-size-adjust: none;
    vertical-align: super;
    text-decoration: none;
  }
  /* A word joiner: the number stays on the line of its word. */
  .note-place::before {
    content: "\\2060";
  }
  .note-number::before {
    content: attr(data-mark);
  }
  .note-number::after {
    content: "";
    position: absolute;
    inset: -0.5rem -0.35rem;
  }

  .switch {
    display: none;
  }
  .switch,
  .progress {
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0.35rem 0.75rem;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
  }
  .switch button,
  .progress button {
    min-height: 1.5rem;
    min-width: 1.5rem;
    border-bottom: 1px solid transparent;
  }
  .switch [aria-pressed="true"] {
    color: var(--ink);
    border-color: var(--ink);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    min-height: 1.5rem;
  }
  .progress:empty {
    display: none;
  }
  .progress button {
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* What is done in half a second need not be told. */
  .progress.running {
    animation: appear 1ms 600ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container room (max-width: 43.99rem) {
    .switch {
      display: flex;
      flex-wrap: wrap;
    }
    .panes {
      grid-template: minmax(0, 1fr) / 2.75rem minmax(0, 1fr);
    }
    .head.earlier,
    .head.later {
      position: absolute;
      grid-column: 1 / -1;
      inset: 0 auto auto 0;
      width: 1px;
      height: 1px;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .panes[data-shown="0"] .half.later,
    .panes[data-shown="1"] .half.earlier {
      display: none;
    }
    .half,
    .half.earlier,
    .half.later {
      grid-area: 1 / 2;
    }
    .earlier > .area {
      direction: ltr;
    }
    .gutter {
      grid-area: 1 / 1;
    }
    .ring.earlier,
    .ring.later {
      left: 0.4rem;
      right: auto;
    }
  }

  /* Where there may be no colour, whole passages have their line, too. */
  @media print, (forced-colors: active) {
    .passage.deleted {
      text-decoration: line-through;
    }
    .passage.added {
      text-decoration: underline;
    }
  }
  /* Printed, both texts stand there whole; what argues between them is for the screen. */
  @media print {
    .area {
      height: auto;
      contain: none;
      overflow: visible;
    }
    .words {
      padding-bottom: 0;
    }
    .gutter,
    .pull {
      visibility: hidden;
    }
  }
  @media (forced-colors: active) {
    .words ::selection {
      forced-color-adjust: none;
    }
    .chosen {
      outline: 2px solid Highlight;
    }
    .head:has(+ .half:focus-within) {
      border-bottom: 3px solid Highlight;
    }
    .ribbon .fill {
      fill: none;
    }
    .ribbon .edge,
    .bar,
    .pull .line,
    .pull .target {
      stroke: CanvasText;
      opacity: 1;
    }
    .pull .target {
      fill: none;
      stroke: Highlight;
    }
    .ring.pinned::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .ring {
      transition:
        background var(--quick),
        color var(--quick);
    }
  }
`
