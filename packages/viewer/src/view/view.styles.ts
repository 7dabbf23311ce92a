import { css } from "lit"

/** The room: its title, the margin with key and list, and its states. */
export const viewStyles = css`
  :host {
    display: block;
    background: var(--paper);
    color: var(--ink);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  dl,
  dd,
  ol {
    margin: 0;
    padding: 0;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
  }
  :is(button, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  /*
   * What a page says of all its elements reaches the host, and goes before what is said of it here; so the room says
   * again what its words need. Spacing of letters and words is left to the page: some readers want more of it.
   */
  .room {
    container: room / inline-size;
    /* Where a page makes the host as wide as what is in it, it is as wide as a phone. */
    contain-intrinsic-inline-size: 16rem;
    background: var(--paper);
    color: var(--ink);
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    font: var(--text) / var(--line) var(--serif);
    font-size-adjust: ex-height 0.485;
    font-variant-numeric: oldstyle-nums;
    hyphens: manual;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .icon {
    width: 1em;
    height: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.14em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  :host([spoken="none"]) .sheet .unseen,
  :host([spoken="brief"]) .sheet .unseen.end {
    display: none;
  }
  .displays,
  .pair,
  .bar,
  .index,
  .card,
  .label,
  .nothing,
  .state,
  .switched-off,
  .column-head small,
  .printed-key {
    font-family: var(--sans);
    font-size-adjust: none;
    font-variant-numeric: lining-nums;
  }

  .head {
    padding: 1.5rem 0 1.25rem;
  }
  .title {
    font-size: 1.5rem;
    line-height: 1.875rem;
  }
  .source {
    margin-top: 0.35rem;
    max-width: 46em;
    font-size: var(--note);
    line-height: 1.3125rem;
    color: var(--ink-2);
  }

  .body {
    position: relative;
  }
  .index {
    padding-top: 1.1rem;
    font-size: var(--small);
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .changes ol {
    list-style: none;
    margin: 0.35rem 0 0.75rem;
  }
  .changes button {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em;
    width: 100%;
    padding: 0.35rem 0.3rem;
    border-radius: 3px;
  }
  .changes button .icon {
    margin-top: 0.2em;
    color: var(--kind);
  }
  .changes button:hover {
    background: var(--sunk);
  }
  .changes [aria-current] {
    background: var(--chosen);
    box-shadow: inset 2px 0 var(--kind);
  }
  .changes b {
    font-weight: 600;
    color: var(--ink);
  }
  .excerpt {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .changes li {
    min-width: 0;
  }
  .changes button > span {
    min-width: 0;
  }
  .index summary {
    width: fit-content;
    padding: 0.2rem 0;
    cursor: pointer;
  }
  .index summary:hover {
    color: var(--ink);
  }

  .state {
    padding: 1.5rem 0;
    font-size: var(--ui);
    line-height: 1.4rem;
    color: var(--ink-2);
  }
  .advice,
  .where {
    max-width: 40em;
    margin-top: 0.35rem;
  }
  .trouble {
    margin-block: 1rem;
    padding: 0.8rem 1rem;
    border: 1px solid var(--edge);
    border-inline-start: 3px solid var(--cut);
    color: var(--ink);
  }
  .trouble b {
    font-weight: 600;
  }
  .where {
    font-family: ui-monospace, monospace;
    color: var(--ink-2);
  }
  .texts[hidden] {
    display: none;
  }
  ::slotted(article) {
    display: block;
    max-width: var(--measure);
  }

  @container room (min-width: 68rem) {
    .index {
      position: absolute;
      z-index: 1;
      top: 0;
      inset-inline-end: 0;
      width: 17.75rem;
    }
    .changes ol {
      max-height: 18rem;
      overflow-y: auto;
    }
  }
  @container room (max-width: 67.99rem) {
    .index {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.6rem;
      padding-top: 0.6rem;
    }
    .index > :has([open]) ,
    .index > [open] {
      flex-basis: 100%;
    }
  }
  @container room (max-width: 30rem) {
    .body {
      --text: var(--variorum-text-size, max(1.0625rem, 15px));
      --line: var(--variorum-line-height, max(1.625rem, 23px));
      font-size: var(--text);
      line-height: var(--line);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
`
