import { css } from "lit"

/**
 * The marks. Words are struck or underlined; passages are bracketed, because a line through two
 * paragraphs is a wall, and what was cut is what people come to read.
 */
export const passageStyles = css`
  .block {
    position: relative;
    unicode-bidi: isolate;
  }
  .block + .block {
    margin-top: calc(var(--line) / 2);
  }
  .block + .block:is(.line, .item, .table-cell) {
    margin-top: 0;
  }
  .line,
  .lined {
    white-space: pre-line;
  }
  .item {
    padding-inline-start: 1.2em;
  }
  .item:not(.continues)::before {
    content: "•";
    position: absolute;
    inset-inline-start: 0.25em;
    color: var(--ink-3);
  }
  .heading {
    font-style: italic;
    color: var(--ink-2);
  }
  .speaker {
    display: block;
    padding-top: 0.15rem;
    font: 600 var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    letter-spacing: 0.02em;
    color: var(--ink-2);
  }
  .other {
    margin-inline-start: 0.5em;
    font-weight: 400;
    color: var(--ink-3);
  }
  .small-capitals {
    font-variant-caps: small-caps;
  }
  .unclear {
    text-decoration: underline dotted 1.5px var(--ink-3);
    text-underline-offset: 0.3em;
  }

  del,
  ins {
    color: inherit;
    text-decoration: none;
  }
  del .line {
    text-decoration: line-through 1px var(--cut);
    text-decoration-skip-ink: none;
  }
  ins .line {
    text-decoration: underline 1px var(--add);
    text-underline-offset: 0.22em;
    text-decoration-skip-ink: none;
  }
  del.phrase .line,
  ins.phrase .line {
    color: var(--move);
    text-decoration-color: var(--move);
    text-decoration-style: dashed;
  }
  ins.phrase .line {
    text-decoration-thickness: 1.5px;
  }
  /* The room for the sign is part of the line, so that it breaks neither from its phrase nor from a full stop behind it. */
  .joint {
    position: relative;
    padding-inline-end: 0.9em;
  }
  .lead {
    position: absolute;
    inset-inline-start: 0.1em;
    inset-block-end: 0.32em;
    padding: 0 0.1em;
    color: var(--move);
    font-size: 0.72em;
    line-height: 1;
    user-select: none;
  }
  .quiet > .line {
    text-decoration-style: dotted;
    text-decoration-color: var(--ink-3);
    text-decoration-thickness: 1.5px;
  }
  .tight {
    margin-inline-start: 0.25em;
  }
  .blank {
    padding-inline: 0.1em;
    border-bottom: 1px dotted var(--ink-3);
  }
  del.whole {
    color: var(--cut-text);
  }
  ins.whole {
    color: var(--add-text);
  }
  /* What the program says, in words that stand from left to right: "+1" is no "1+" in a Hebrew text. */
  .named {
    direction: ltr;
    unicode-bidi: isolate;
    margin-inline: 0.25em;
    padding-inline: 0.3em;
    border: 1px dotted var(--edge);
    border-radius: 2px;
    font: var(--small) / 1 var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
    user-select: none;
  }

  .insertion,
  .stenographer,
  .report {
    font-style: italic;
    color: var(--ink-2);
  }
  .omission,
  .loss {
    padding-inline: 0.3em;
    border-radius: 2px;
    color: var(--ink-2);
    white-space: nowrap;
    background: var(--hatching);
  }
  .loss {
    background: var(--cross-hatching);
  }

  .passage {
    cursor: pointer;
    box-decoration-break: clone;
    transition: background var(--quick);
  }
  /* Opposite a blank cell no hatched paper lies: the words carry the sign themselves. */
  .table-cell.unattested,
  .table-cell .passage[data-change="unattested"],
  .unattested.words {
    text-decoration: underline dotted 2px var(--hatch);
    text-underline-offset: 0.25em;
  }
  .passage:focus-visible {
    outline-offset: 3px;
  }
  /* A ground appears only under the pointer and under the one chosen change. */
  .block.alone {
    transition:
      background var(--quick),
      box-shadow var(--quick);
  }
  .block.alone:not(.unattested):hover {
    background: var(--wash);
    box-shadow: 0 0 0 0.5rem var(--wash);
  }
  .block:not(.alone) > .passage:hover {
    background: var(--wash);
  }
  .block:not(.alone) > .passage.chosen {
    background: var(--chosen);
    box-shadow: 0 0 0 0.2rem var(--chosen);
  }
  .block.alone.chosen,
  .block.alone.chosen:hover {
    background: var(--chosen);
    box-shadow: 0 0 0 0.5rem var(--chosen);
  }

  .nothing {
    display: inline-flex;
    align-items: baseline;
    gap: 0.45em;
    padding: 0.25rem 0;
    font-size: var(--small);
    line-height: 1.25rem;
    color: var(--kind);
    cursor: pointer;
  }
  .nothing .icon {
    align-self: start;
    margin-top: 0.2em;
  }
  .nothing .size {
    color: var(--ink-3);
  }
  button.nothing:hover .size {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .unknown {
    position: relative;
    height: calc(100% - 0.5rem);
    min-height: 1.75rem;
    margin: 0.25rem 0;
    padding-inline: 0.5rem;
  }
  .unknown::before {
    content: "";
    position: absolute;
    inset: 0;
    border-radius: 2px;
    background: var(--hatching);
    mask-image: linear-gradient(#000 2rem, #0007 8rem);
  }
  .unknown p {
    position: relative;
    display: inline-block;
    margin-inline-start: -0.5rem;
    padding-inline-end: 0.5rem;
    background: var(--paper);
  }
  .unknown .omission {
    background: none;
  }
  .says {
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-3);
  }

  .row.switched-off {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    margin-block: 0.35rem;
    padding: 0.35rem 0.6rem;
    border-block: 1px dashed var(--rule);
    font-size: var(--small);
    line-height: 1.25rem;
    color: var(--ink-3);
  }

  .row.group {
    padding-block: 1.6rem 0.8rem;
  }
  .row.group .block {
    display: flex;
    align-items: center;
    gap: 1.25rem;
    font-size: 1.0625rem;
    line-height: 1.5rem;
    text-align: center;
  }
  .row.group .block::before,
  .row.group .block::after {
    content: "";
    flex: 1;
    border-top: 1px solid var(--rule);
  }

  .voices {
    grid-column: 1 / 4;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-top: 0.25rem;
    font-family: var(--sans);
    font-size: var(--small);
    font-style: italic;
    color: var(--ink-2);
  }
  .voices.later {
    grid-column: 3;
  }

  @media (forced-colors: active) {
    .block.chosen,
    .block:not(.alone) > .passage.chosen {
      outline: 2px solid Highlight;
      outline-offset: 0.4rem;
    }
    .unknown,
    .omission,
    .loss {
      border: 1px dotted GrayText;
    }
    .changes [aria-current] {
      outline: 2px solid Highlight;
    }
  }
`
