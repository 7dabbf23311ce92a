import { css } from "lit"

/** Layers that can be changed, and the ways to hand notes out and in. */
export const layersStyles = css`
  .layer-states:not(:empty) {
    padding-inline-start: 1.55rem;
  }
  .layer-state {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    margin-inline-end: 0.9em;
    color: var(--ink-3);
  }
  .layer-form {
    margin-block-end: 0.3rem;
    padding-inline-start: 1.55rem;
  }
  .layer-form > summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    color: var(--ink-3);
  }
  .layer-form > summary:hover {
    color: var(--ink);
  }
  .layer-fields {
    display: grid;
    gap: 0.5rem;
    padding-block: 0.3rem 0.6rem;
    border-block-end: 1px solid var(--rule);
  }
  .layer-fields .field,
  .layer-writer .field {
    grid-template-columns: 6.75rem minmax(0, 1fr);
  }
  .layer-fields legend {
    font-weight: 400;
  }
  .layer-fields label:has(small) {
    align-items: start;
  }
  .layer-fields label:has(small) input {
    margin-block-start: 0.25rem;
  }
  .swatches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
  }
  .swatches span {
    white-space: nowrap;
  }
  .swatch {
    display: inline-block;
    inline-size: 0.8rem;
    block-size: 0.8rem;
    margin-inline-end: 0.2em;
    vertical-align: -0.05rem;
    border-radius: 2px;
    background: var(--layer-ink);
  }
  .handing-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
    margin-block: 0.35rem;
  }
  .handing-row .answer:disabled {
    color: var(--ink-3);
    border-style: dotted;
    cursor: default;
  }
  .choices .handing {
    margin-block-start: 0.75rem;
  }
  .handing p,
  .gathered p {
    margin: 0.2rem 0;
  }
  .handing-how {
    margin: 0.15rem 0;
    color: var(--ink-3);
  }
  .layer-writer {
    display: grid;
    justify-items: start;
    gap: 0.35rem;
  }
  .gathered {
    margin-block: 0.35rem;
    overflow-wrap: anywhere;
  }
  .gathered ul {
    list-style: none;
    margin: 0 0 0.35rem;
    padding: 0;
  }
  .gathered > ul > li {
    padding-block: 0.3rem;
    border-block-start: 1px solid var(--rule);
  }
  .gathered .remarks {
    padding-inline-start: 0.8rem;
    color: var(--ink-3);
  }
  .room.dropping {
    outline: 2px dashed var(--focus);
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    .swatch {
      display: none;
    }
  }
  @media print {
    .layer-form,
    .handing,
    .new-layer {
      display: none;
    }
  }
`
