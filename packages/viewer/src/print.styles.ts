import { css } from "lit"

/** On paper: black on white, signs that need no colour, a key at the end, nothing to press. */
export const printStyles = css`
  @media print {
    .displays,
    .display,
    .pair,
    .bar,
    .index,
    .card,
    .ribbons {
      display: none !important;
    }
    .head {
      padding: 0 0 6pt;
    }
    .columns {
      --grid: minmax(0, 1fr) 10mm minmax(0, 1fr) !important;
    }
    .inline {
      --grid: 24mm minmax(0, 1fr) !important;
    }
    .section,
    .folded,
    .columns .heads {
      display: grid !important;
    }
    .columns .row,
    .inline .row {
      display: grid !important;
      grid-column: 1 / -1;
      padding-block: 3pt;
    }
    .columns .row.group {
      display: block !important;
    }
    .column-head {
      display: block !important;
    }
    .columns .cell::before {
      display: none !important;
    }
    .columns .cell,
    .inline .cell {
      padding-inline: 0 !important;
    }
    .columns .before > .unknown,
    .columns .after > .unknown {
      margin-inline: 0;
    }
    .label {
      display: block !important;
      padding: 1pt 5mm 0 0 !important;
      text-align: end !important;
      line-height: 11pt;
    }
    .block {
      orphans: 3;
      widows: 3;
    }
    .row.group {
      break-after: avoid;
    }
    .row.group .block {
      font-size: 1em;
      line-height: inherit;
      color: #000;
    }
    .block.chosen,
    .passage.chosen {
      background: none !important;
      box-shadow: none !important;
    }
    .unknown {
      border-inline-start: 1.5pt dotted #000;
    }
    .unknown::before {
      display: none;
    }
    .inline .block.unattested::before {
      width: 0;
      background: none;
      border-inline-start: 1.5pt dotted #000;
    }
    .omission,
    .loss {
      padding: 0;
      background: none;
    }
    .printed-key {
      display: block;
      margin-top: 10pt;
      padding-top: 5pt;
      border-top: 0.5pt solid #000;
      font-size: 8pt;
      line-height: 12pt;
    }
  }
`
