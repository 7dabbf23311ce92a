import { css } from "lit"

/** The first screen. */
export const beginStyles = css`
  .begin {
    max-width: 66rem;
    margin-inline: auto;
    padding-bottom: 3rem;
  }
  .begin h1 {
    margin: 2.25rem 0 0.4rem;
    font: 400 2.25rem / 2.75rem var(--serif);
  }
  .begin .lead {
    max-width: 40em;
    margin: 0 0 1.75rem;
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .sheets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1.5rem;
  }
  .sheet {
    position: relative;
    display: flex;
    flex-direction: column;
    min-height: 15rem;
    padding: 1rem 1.25rem 0.6rem;
    background: var(--raised);
    border: 1px solid var(--edge);
    border-radius: 2px;
  }
  .sheet:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .sheet > label {
    font-weight: 600;
  }
  .sheet > label small {
    margin-inline-start: 0.5em;
    font: 400 var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-3);
  }
  .sheet textarea,
  .sheet .taken {
    flex: 1;
    min-height: 9rem;
    margin: 0;
    padding: 0.25rem 0;
    border: 0;
    outline: 0;
    resize: vertical;
    background: none;
    color: var(--ink);
    font: inherit;
    overflow: auto;
    white-space: pre-wrap;
  }
  .sheet textarea::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .sheet .taken {
    max-height: 9rem;
    color: var(--ink-2);
    mask-image: linear-gradient(#000 60%, transparent);
  }
  .sheet .from {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin: 0;
    padding-top: 0.35rem;
    border-top: 1px solid var(--rule);
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-3);
  }
  .file,
  .link {
    display: inline-flex;
    align-items: center;
    min-height: 1.5rem;
    color: var(--ink);
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .file input {
    position: absolute;
    width: 1px;
    height: 1px;
    opacity: 0;
  }
  .file:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .let-go {
    display: none;
  }
  .sheet.dropping {
    background: var(--add-wash);
    outline: 2px dashed var(--add);
    outline-offset: -0.5rem;
  }
  .sheet.dropping .let-go {
    position: absolute;
    inset: 1rem 1.25rem auto auto;
    display: block;
    margin: 0;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.25rem;
    padding: 1.1rem 0 2.2rem;
    font: var(--ui) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
  }
  .reading {
    margin-top: -1rem;
    color: var(--ink-2);
    font: var(--small) / 1.375rem var(--sans);
  }
  .reading summary {
    width: fit-content;
    min-height: 1.5rem;
    cursor: pointer;
  }
  .reading[open] {
    display: grid;
    justify-items: start;
    gap: 0.25rem;
    margin-bottom: 1.5rem;
  }
  .reading label:not(.field) {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    min-height: 1.5rem;
  }
  .reading select {
    width: auto;
    max-width: 100%;
  }
  .go .private {
    margin-inline-start: auto;
  }
  .main {
    min-height: 2.25rem;
    padding: 0 1rem;
    border: 1px solid var(--ink);
    border-radius: 3px;
    background: var(--ink);
    color: var(--paper);
  }
  .main:disabled {
    border: 1px dashed var(--edge);
    background: none;
    color: var(--ink-2);
  }
  .examples h2 {
    margin: 0;
    padding-bottom: 0.4rem;
    border-bottom: 1px solid var(--rule);
    font: italic 400 1.0625rem / 1.5rem var(--serif);
    color: var(--ink-2);
  }
  slot[name="foot"] {
    display: block;
    padding-top: 2rem;
  }
  ::slotted([slot="example"]) {
    display: block;
  }
`
