import { css } from "lit"

/** Dialogs, and fields with their labels, in dialogs and beside the texts. */
export const dialogsStyles = css`
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
  .dialog-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    margin: 1rem 0 0;
  }
  .particulars fieldset {
    margin: 0.75rem 0;
    padding: 0.25rem 1rem 0.75rem;
    border: 1px solid var(--rule);
    border-radius: 3px;
  }
  .field {
    display: grid;
    gap: 0.15rem;
    margin-block: 0.5rem;
    color: var(--ink-2);
  }
  .field :is(input, select, textarea),
  .palette input {
    width: 100%;
    min-height: 2rem;
    padding: 0.2rem 0.5rem;
    border: 1px solid var(--edge);
    border-radius: 3px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
`
