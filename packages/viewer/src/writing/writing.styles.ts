import { css } from "lit"
import { layersStyles } from "./layers/layers.styles.js"

/** What is drawn for those who write notes: the form at the foot of the room, the line over it, and small buttons. */
export const writingStyles = css`
  ${layersStyles}
  .writing-dock {
    position: sticky;
    z-index: 3;
    inset-block-end: 0;
    box-sizing: border-box;
    inline-size: min(100%, 22rem);
    margin-inline-start: auto;
    font: var(--ui) / 1.35rem var(--sans);
    font-size-adjust: none;
    font-variant-numeric: lining-nums;
  }
  .told {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    padding: 0.35rem 0.4rem 0.35rem 0.9rem;
    background: var(--raised);
    border: 1px solid var(--edge);
    border-block-end: 0;
    border-radius: 4px 4px 0 0;
    color: var(--ink);
  }
  .told p {
    flex: 1;
    margin: 0;
  }
  .told.silent {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    padding: 0;
    border: 0;
    clip-path: inset(50%);
  }
  .dismiss {
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
    font-size: 1.1rem;
    line-height: 1;
    text-align: center;
  }
  .composer {
    box-sizing: border-box;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto auto;
    max-block-size: min(38rem, calc(100vh - 4rem));
    padding: 0.7rem 0.9rem 0.75rem;
    background: var(--raised);
    border: 1px solid var(--edge);
    border-block-end: 0;
    border-radius: 4px 4px 0 0;
    color: var(--ink);
  }
  .told:not(.silent) + .composer {
    border-radius: 0;
  }
  .composer p {
    margin: 0;
  }
  .composer-head {
    padding-block-end: 0.45rem;
    color: var(--ink-2);
  }
  .composer-head b {
    display: block;
    color: var(--ink);
  }
  .composer-head q {
    font: var(--note) / 1.3rem var(--serif);
    color: var(--ink);
  }
  .composer-fields {
    display: grid;
    align-content: start;
    gap: 0.5rem;
    min-block-size: 0;
    margin-inline: -0.25rem;
    padding: 0.15rem 0.25rem;
    overflow-y: auto;
  }
  .composer .field {
    display: grid;
    grid-template-columns: 5.5rem minmax(0, 1fr);
    gap: 0.5rem;
    align-items: center;
    color: var(--ink-2);
  }
  .composer :is(input:not([type="checkbox"]), select, textarea) {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 1.875rem;
    padding: 0.25rem 0.45rem;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: 3px;
  }
  .composer :is(input, select, textarea, summary, button):focus-visible,
  .told button:focus-visible,
  .write-here button:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .composer [aria-invalid="true"] {
    border-color: var(--cut);
    border-inline-start-width: 4px;
  }
  .composer textarea {
    display: block;
    font: var(--note) / 1.35rem var(--serif);
  }
  .composer textarea[name="body"] {
    field-sizing: content;
    min-block-size: 5.5rem;
    max-block-size: 14rem;
    resize: vertical;
  }
  .field-text {
    display: grid;
    gap: 0.15rem;
    color: var(--ink-2);
  }
  .composer :is(.composer-marks, .fewer p, small) {
    font-size: var(--small);
    line-height: 1.15rem;
    color: var(--ink-3);
  }
  .fewer summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    color: var(--ink-2);
    cursor: pointer;
  }
  .fewer textarea {
    max-block-size: 8rem;
    resize: vertical;
  }
  .composer-tags > div {
    display: grid;
    gap: 0.3rem;
    max-block-size: 10rem;
    overflow-y: auto;
  }
  .composer-tags label {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    min-block-size: 1.5rem;
  }
  .composer-tags input {
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0.2rem 0 0;
    accent-color: var(--layer-ink);
  }
  .composer-tags bdi {
    border-block-end: 2px solid var(--layer-ink);
  }
  .composer-tags small {
    display: block;
  }
  .composer-fault {
    color: var(--cut);
    font-weight: 600;
  }
  .composer-fault:not(:empty) {
    padding-block-start: 0.35rem;
  }
  .composer-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    padding-block-start: 0.55rem;
  }
  .composer-acts button,
  .small-button,
  .write-here button {
    min-block-size: 1.75rem;
    padding: 0.1rem 0.7rem;
    border: 1px solid var(--edge);
    border-radius: 3px;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink);
    background: var(--raised);
  }
  .composer-acts .main {
    color: var(--paper);
    background: var(--ink);
    border-color: var(--ink);
  }
  :is(.composer-acts button:not(.main), .small-button, .write-here button):hover {
    background: var(--sunk);
  }
  .small-button[aria-disabled="true"] {
    color: var(--ink-3);
    border-style: dashed;
  }

  .write-here {
    position: relative;
    block-size: 0;
  }
  .write-here button {
    position: absolute;
    z-index: 2;
    max-inline-size: 16rem;
    margin-block-start: 0.3rem;
    box-shadow: 0 1px 4px rgb(0 0 0 / 20%);
  }
  .write-here [hidden] {
    display: none;
  }

  .note-actions summary {
    inline-size: 1.75rem;
    min-block-size: 1.5rem;
    margin-block: -0.15rem -0.2rem;
    list-style: none;
    line-height: 1.5rem;
    color: var(--ink-3);
    cursor: pointer;
  }
  .note-actions summary::-webkit-details-marker {
    display: none;
  }
  .note-actions summary:hover {
    color: var(--ink);
  }
  .note-actions > div,
  .undo,
  .whole-texts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem;
    padding-block: 0.25rem;
  }
  .whole-texts > p {
    inline-size: 100%;
    margin: 0;
    color: var(--ink-3);
  }
  :is(.undo, .whole-texts) .small-button,
  .handing :is(.save-table, .forget) {
    min-block-size: 1.5rem;
    padding-inline: 0;
    margin-inline-end: 0.6rem;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--edge);
    text-underline-offset: 0.2em;
  }
  .undo .small-button[aria-disabled="true"] {
    text-decoration: none;
  }
  .writing-actions {
    margin-top: 0;
    padding-top: 0;
    border-top: 0;
  }

  @container room (min-width: 68rem) {
    .writing-dock {
      inline-size: 17.75rem;
    }
  }
  /* Where there is no margin the form is low and wide, so that the end of both texts can still be read over it. */
  @container room (min-width: 44rem) and (max-width: 67.99rem) {
    .writing-dock {
      inline-size: 100%;
    }
    .composer {
      max-block-size: 45vh;
    }
    .composer-head b {
      display: inline;
      margin-inline-end: 0.5rem;
    }
    .composer-fields {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
      grid-auto-flow: dense;
      gap: 0.4rem 1.2rem;
    }
    .composer-fields > * {
      grid-column: 2;
    }
    .composer-fields > :is(.field-text, .composer-marks) {
      grid-column: 1;
    }
    .composer-fields > .field-text {
      grid-row: 1 / span 3;
    }
    .composer textarea[name="body"] {
      block-size: 100%;
    }
  }
  @container room (max-width: 43.99rem) {
    .writing-dock {
      inline-size: 100%;
    }
    .composer {
      max-block-size: 62vh;
    }
    .passage,
    .note-figure {
      scroll-margin-block-end: 64vh;
    }
  }

  @media (forced-colors: active) {
    .composer-acts .main {
      forced-color-adjust: none;
      color: Canvas;
      background: CanvasText;
      border-color: CanvasText;
    }
    .composer-fault::before {
      content: "! ";
    }
  }

  @media print {
    .writing-dock,
    .write-here,
    .note-actions,
    .writing-actions,
    .undo,
    .whole-texts {
      display: none;
    }
  }
`
