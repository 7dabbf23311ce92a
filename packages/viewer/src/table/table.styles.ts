import { css } from "lit"

/** Hairlines between passages, no boxes; the head stays in sight; on a phone each passage is a block. */
export const witnessTableStyles = css`
  .sheet.table {
    position: relative;
    padding-block: 0.5rem 3rem;
  }
  .sheet.table.many {
    max-height: 88vh;
    overflow: auto;
  }
  .sheet.table table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: 1rem;
    line-height: 1.5rem;
  }
  .sheet.table.many table {
    width: max-content;
    min-width: 100%;
  }
  .sheet.table.many :is(th, td) {
    width: 16rem;
  }
  .sheet.table :is(th, td) {
    padding: 0.5rem 1.5rem 0.5rem 0;
    border-bottom: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  .sheet.table :is(thead th, tbody th) {
    font: var(--small) / 1.5rem var(--sans);
    font-size-adjust: none;
    font-variant-numeric: lining-nums;
    color: var(--ink-3);
  }
  .sheet.table th:first-child {
    width: 7.5rem;
  }
  .sheet.table thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--paper);
    border-bottom-color: var(--edge);
  }
  .room[data-display="table"] .bar {
    position: static;
  }
  .sheet.table thead b {
    font-weight: 600;
    color: var(--ink);
  }
  .sheet.table .number {
    display: inline-block;
    min-width: 1.6em;
  }
  .sheet.table td {
    white-space: pre-line;
  }
  .sheet.table .heading-row td {
    font-style: italic;
    color: var(--ink-2);
  }
  .sheet.table .passage.deleted::before,
  .sheet.table .passage.deleted::after {
    content: "";
    display: inline-block;
    width: 0.22em;
    height: 0.95em;
    vertical-align: -0.12em;
    border: 1.5px solid var(--kind);
  }
  .sheet.table .passage.deleted::before {
    margin-inline-end: 0.2em;
    border-inline-end: 0;
  }
  .sheet.table .passage.deleted::after {
    margin-inline-start: 0.2em;
    border-inline-start: 0;
  }
  .sheet.table .passage.chosen,
  .sheet.table tr.chosen {
    background: var(--chosen);
  }
  .sheet.table .passage:hover {
    background: var(--wash);
  }
  .sheet.table .card-row td {
    padding-block: 0.75rem;
    white-space: normal;
  }
  .sheet.table .card {
    position: static;
    width: auto;
    max-width: 26rem;
  }
  .unknown-here {
    display: block;
    background: var(--hatching);
  }
  .unknown-here .says {
    padding-inline-end: 0.5rem;
    background: var(--paper);
  }

  @container room (min-width: 68rem) {
    .room[data-display="table"] .index {
      position: static;
      width: auto;
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.6rem;
    }
    .room[data-display="table"] .index > [open],
    .room[data-display="table"] .index > :has([open]) {
      flex-basis: 100%;
    }
  }
  @container room (max-width: 43.99rem) {
    .sheet.table :is(table, tbody, tr, td, tbody th) {
      display: block;
      width: auto;
    }
    .sheet.table thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .sheet.table.many {
      max-height: none;
    }
    .sheet.table tr {
      padding-block: 0.6rem;
      border-bottom: 1px solid var(--rule);
    }
    .sheet.table :is(td, tbody th),
    .sheet.table th:first-child {
      width: auto;
      padding: 0.15rem 0;
      border: 0;
    }
    .sheet.table td[data-witness]::before {
      content: attr(data-witness);
      display: block;
      font: var(--small) / 1.25rem var(--sans);
      font-size-adjust: none;
      color: var(--ink-3);
    }
  }
  @media (forced-colors: active) {
    .sheet.table tr.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .sheet.table tr {
      break-inside: avoid;
    }
    .sheet.table.many {
      max-height: none;
      overflow: visible;
    }
  }
`
