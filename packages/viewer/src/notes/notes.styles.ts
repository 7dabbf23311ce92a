import { css } from "lit"

/** Notes: their numbers in the text, their words in the margin, beneath a passage or at the foot of the window, and the panel. */
export const notesStyles = css`
  .ink-0 {
    --layer-ink: var(--layer);
  }
  .ink-1 {
    --layer-ink: light-dark(#7a3b69, #d9a0c9);
  }
  .ink-2 {
    --layer-ink: light-dark(#355f8a, #9cc0e6);
  }
  .ink-3 {
    --layer-ink: light-dark(#8a4b14, #e0a878);
  }
  .ink-4 {
    --layer-ink: light-dark(#56642a, #b9c78a);
  }
  .ink-5 {
    --layer-ink: light-dark(#5a5470, #b7b0d0);
  }
  .note-figure,
  .note-back,
  .notes-panel b {
    font-family: var(--sans);
    font-size-adjust: none;
    font-variant-numeric: lining-nums;
    font-weight: 600;
    color: var(--layer-ink);
  }
  .note-figure {
    position: relative;
    display: inline-block;
    margin-inline: 0.15em 0.1em;
    font-size: 0.67em;
    line-height: 1;
    vertical-align: 0.5em;
    text-decoration: none;
    user-select: none;
  }
  .note-figure::after {
    content: "";
    position: absolute;
    inset: -0.45rem -0.3rem;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
  }
  /* Of several on the same words each has room of its own: the next one lies over what is behind it. */
  .note-figure + .note-figure {
    margin-inline-start: 0.4rem;
  }
  .note-figure + .note-figure::after {
    inset-inline-start: -0.15rem;
  }
  :is(.nothing, .unknown) .note-figure {
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    margin-block: -0.25rem;
    font-size: 0.75rem;
    line-height: 1.5rem;
    text-align: center;
    vertical-align: baseline;
  }
  .note-end {
    white-space: nowrap;
  }
  .shape {
    font-size: 0.7em;
    color: var(--layer-ink);
  }
  .noted.lit {
    background: color-mix(in srgb, var(--layer) 18%, transparent);
    outline: 1px dotted transparent;
  }

  .margin-note {
    display: grid;
    grid-template-columns: minmax(1.6rem, max-content) minmax(0, 1fr);
    font-size: var(--note);
    line-height: 1.3125rem;
    color: var(--ink-2);
  }
  .margin-note:focus-visible,
  .note-entry:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .note-back {
    align-self: start;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    margin-block: -0.1rem;
    padding-inline-end: 0.2rem;
    font-size: var(--small);
    line-height: 1.3125rem;
    text-align: start;
  }
  .note-words :is(p, ul, ol) {
    margin: 0;
  }
  .note-words p + p {
    margin-top: 0.35rem;
  }
  .note-words .said {
    display: inline;
  }
  .note-words .said > p:first-of-type {
    display: inline;
  }
  .note-author {
    font-weight: 600;
  }
  .note-author::after {
    content: ":";
  }
  .resolved {
    color: var(--ink-3);
  }
  .settled::before {
    content: "· ";
  }
  .settled {
    font-size: var(--small);
    color: var(--ink-3);
  }
  .reply {
    margin-top: 0.35rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 1px solid var(--rule);
  }
  .note-tags {
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-3);
  }
  .note-tags span:not(:last-child)::after {
    content: " ·";
  }
  .note-words > .note-layer {
    display: none;
  }
  .answer {
    min-block-size: 1.5rem;
    padding-inline: 0.6rem;
    border: 1px solid var(--edge);
    border-radius: 3px;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
  }
  .answer:hover {
    background: var(--sunk);
  }
  .unfold {
    display: none;
  }

  .note-sheet {
    max-inline-size: 34rem;
    inline-size: 100%;
    max-block-size: 60vh;
    margin-block: auto 0;
    padding: 1rem 1.1rem;
    border: 0;
    border-block-start: 2px solid var(--layer-ink);
    background: var(--raised);
    color: var(--ink);
    font-size: var(--note);
    line-height: 1.4rem;
  }
  .note-sheet::backdrop {
    background: rgb(0 0 0 / 20%);
  }
  .note-sheet .note-words:focus-visible {
    outline: none;
  }
  .note-sheet-head {
    margin-bottom: 0.4rem;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
  }
  .note-sheet-head b {
    color: var(--layer-ink);
  }
  .note-sheet form {
    margin: 0.8rem 0 0;
    font: var(--ui) / 1.4rem var(--sans);
    font-size-adjust: none;
  }

  .note-hands {
    margin-inline-start: 0.6em;
    font-size: inherit;
    color: var(--ink-3);
  }
  .note-filters .field {
    grid-template-columns: 6.75rem minmax(0, 1fr);
  }
  .field :is(input, select) {
    min-inline-size: 0;
    min-block-size: 1.625rem;
    font: inherit;
    color: var(--ink);
    background: var(--raised);
    border: 1px solid var(--edge);
    border-radius: 3px;
  }
  .note-list {
    list-style: none;
    margin: 0.35rem 0;
    padding: 0;
  }
  .note-list ul {
    margin: 0;
    padding-inline-start: 1rem;
  }
  /* There may be hundreds: those that are not in view are not laid out. */
  .note-list > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4.5rem;
    padding-block: 0.4rem;
    border-block-start: 1px solid var(--rule);
  }
  .note-entry .note-words {
    font: var(--small) / 1.25rem var(--serif);
    color: var(--ink-2);
  }
  .note-lead {
    inline-size: 100%;
    min-block-size: 1.5rem;
    color: var(--ink);
  }
  .note-lead:hover {
    background: var(--sunk);
  }

  @media screen {
    /* Where nothing stands beside the text, notes open at the foot of the window; they are here to be printed. */
    :is(.panes, .changes-only) .margin,
    .notes-row {
      display: none;
    }
    @container room (min-width: 68rem) {
      .margin {
        display: contents;
      }
      .margin-note {
        position: absolute;
        inset-inline-end: 0;
        inline-size: 17.75rem;
      }
      .section {
        min-block-size: var(--notes-height, auto);
      }
      .note-list {
        max-block-size: 18rem;
        overflow-y: auto;
      }
      .folded-note {
        grid-template-columns: minmax(1.6rem, max-content) minmax(0, 1fr) 1.5rem;
      }
      .folded-note .note-words {
        block-size: 1.3125rem;
        overflow: hidden;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 1;
      }
      .folded-note .note-words > :not(.said),
      .folded-note .said > :not(p:first-of-type, .note-author) {
        display: none;
      }
      .folded-note .unfold {
        display: block;
        min-block-size: 1.5rem;
        text-align: center;
      }
    }
    @container room (max-width: 67.99rem) {
      .margin {
        grid-column: 1 / -1;
      }
      .margin-note {
        display: none;
      }
      .margin-note.open {
        display: grid;
        max-inline-size: 34rem;
        margin-block: 0.35rem;
        padding: 0.5rem 0.7rem;
        background: var(--raised);
        border-inline-start: 2px solid var(--layer-ink);
      }
      .inline .margin {
        grid-column: 2;
      }
    }
    @container room (max-width: 43.99rem) {
      .margin {
        display: none;
      }
    }
  }

  @media (forced-colors: active) {
    .note-figure,
    .note-back {
      --layer-ink: LinkText;
    }
    .noted.lit {
      outline-color: Highlight;
    }
  }

  @media print {
    .sheet.table .notes-row td {
      padding-inline-start: 7.5rem;
      white-space: normal;
    }
    .margin {
      grid-column: 1 / -1;
    }
    .inline .margin {
      grid-column: 2;
    }
    .margin-note {
      margin: 2pt 0;
      line-height: 11.5pt;
      break-inside: avoid;
    }
    .note-words > .note-layer {
      display: inline;
      margin-inline-end: 0.5em;
      font-style: italic;
    }
    .note-figure,
    .note-back,
    .shape {
      color: #000;
    }
    .covered,
    .note-sheet {
      display: none;
    }
  }
`
