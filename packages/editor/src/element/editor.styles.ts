import { themeStyles } from "@variorum/viewer"
import { css } from "lit"
import { beginStyles } from "../begin/begin.styles.js"
import { commandsStyles } from "../commands/commands.styles.js"
import { filesStyles } from "../files/files.styles.js"
import { keepStyles } from "../keep/keep.styles.js"
import { sideStyles } from "../side/side.styles.js"

const ownStyles = css`
  :host {
    display: block;
    color: var(--ink);
    background: var(--paper);
    font: var(--text) / var(--line) var(--serif);
    font-size-adjust: ex-height 0.485;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  :is(h1, h2):focus {
    outline: none;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:disabled {
    color: var(--ink-3);
    cursor: default;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .over {
    margin: 0;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-3);
  }
  .quiet {
    margin: 0.5rem 0 0;
    font-size: var(--small);
    color: var(--ink-3);
  }
  kbd {
    padding: 0 0.4em;
    border: 1px solid var(--rule);
    border-radius: 3px;
    font: inherit;
    font-size: 0.9em;
    color: var(--ink-2);
  }
  .plain {
    min-height: 1.75rem;
    padding: 0.2rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 3px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 1.25rem;
    padding: 0.6rem 0;
    border-bottom: 1px solid var(--rule);
    font: var(--ui) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
  }
  .top button,
  .top summary {
    min-height: 1.875rem;
  }
  .at-hand button:not(:disabled):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .title {
    flex: 1 1 12rem;
    min-width: 0;
    padding: 0.15rem 0.3rem;
    border: 1px solid transparent;
    border-radius: 3px;
    background: none;
    color: var(--ink);
    font: 1.125rem / 1.5rem var(--serif);
  }
  .title:hover,
  .title:focus {
    border-color: var(--edge);
  }
  .said:empty {
    display: none;
  }
  .said {
    position: fixed;
    z-index: 6;
    inset: auto 1rem 1rem;
    width: fit-content;
    max-width: min(36rem, calc(100vw - 2rem));
    margin: 0 auto;
    padding: 0.45rem 1rem;
    border: 1px solid var(--edge);
    border-radius: 3px;
    background: var(--raised);
    font: var(--ui) / 1.3rem var(--sans);
    font-size-adjust: none;
    pointer-events: none;
  }
  .work-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.75rem;
    border-bottom: 1px solid var(--rule);
    font: var(--ui) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
  }
  .work-bar button {
    min-height: 2.25rem;
  }
  .counts,
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .counts li {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-height: 1.75rem;
  }
  .counts b {
    font-weight: 600;
    color: var(--ink);
  }
  .counts .icon {
    color: var(--kind);
  }
  .work-bar .icon {
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .steps {
    gap: 0.35rem;
    margin-inline-start: auto;
  }
  .steps span {
    color: var(--ink-3);
    font-variant-numeric: tabular-nums;
  }
  .steps button {
    display: inline-grid;
    place-items: center;
    min-width: 2rem;
    border-radius: 3px;
  }
  .steps button:hover {
    background: var(--sunk);
  }
  /* Where there is little room, what can be read elsewhere is left out. */
  @media (width < 44rem) {
    .counts {
      display: none;
    }
    .top .title {
      font-size: 1rem;
    }
  }
  .dialog-acts {
    display: flex;
    gap: 0.75rem;
    margin: 1rem 0 0;
  }
  .modes,
  .at-hand {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1rem;
  }
  .modes button {
    border-bottom: 2px solid transparent;
  }
  .modes [aria-pressed="true"] {
    color: var(--ink);
    border-color: var(--ink);
  }
  .trouble {
    margin: 1rem 0 0;
    padding: 0.6rem 1rem;
    border-inline-start: 3px solid var(--cut);
    background: var(--raised);
    font-size: var(--note);
    line-height: 1.375rem;
  }
  .trouble p {
    margin: 0;
  }
  dialog {
    max-width: min(36rem, calc(100vw - 2rem));
    width: 36rem;
    padding: 1.25rem 1.5rem;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--raised);
    color: var(--ink);
    font: var(--ui) / 1.4rem var(--sans);
    font-size-adjust: none;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 25%);
  }
  dialog h2 {
    margin: 0 0 0.5rem;
    font: 400 1.25rem / 1.75rem var(--serif);
  }
  .leave .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  @media (forced-colors: active) {
    .modes [aria-pressed="false"] {
      border-color: Canvas;
    }
  }
  @media print {
    .top,
    .work-bar,
    .said {
      display: none;
    }
  }
`

/** Everything the editor looks like. */
export const editorStyles = [
  themeStyles,
  ownStyles,
  beginStyles,
  commandsStyles,
  filesStyles,
  sideStyles,
  keepStyles,
]
