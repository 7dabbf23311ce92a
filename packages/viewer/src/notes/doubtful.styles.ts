import { css } from "lit"

/** Notes without a sure place: a question mark and a broken ring at the number, a broken line beside the words. */
export const doubtfulStyles = css`
  .note-figure.doubtful-note {
    padding: 0.1em 0.3em;
    margin-inline: 0.2em 0.15em;
    border: 1px dashed currentcolor;
    border-radius: 1em;
  }
  :is(.nothing, .unknown) .note-figure.doubtful-note {
    padding: 0;
    line-height: calc(1.5rem - 2px);
  }
  .doubt {
    margin-block-start: 0.35rem;
  }
  .doubt ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .candidate {
    inline-size: 100%;
    min-block-size: 1.5rem;
    padding: 0.1rem 0.4rem;
    border-inline-start: 2px dashed var(--edge);
    color: var(--ink);
    text-align: start;
  }
  .candidate[aria-current] {
    border-inline-start-style: solid;
    border-color: currentcolor;
  }
  .candidates > li + li {
    margin-block-start: 0.2rem;
  }
  .candidate:hover {
    background: var(--sunk);
  }
  .note-says {
    font-style: italic;
  }

  @media print {
    .note-figure.doubtful-note {
      border-color: #000;
    }
    .candidate {
      border-color: #000;
    }
  }
`
