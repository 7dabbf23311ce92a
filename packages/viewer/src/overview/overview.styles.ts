import { css } from "lit"

/** The strip: at the left of a wide view, lying under the bar of a narrow one, not at all on paper. */
export const overviewStyles = css`
  .overview[hidden] {
    display: none;
  }
  .strip {
    position: relative;
    touch-action: none;
    cursor: pointer;
  }
  /* The target is wider than what is seen. */
  .strip::before {
    content: "";
    position: absolute;
    inset: -4px;
  }
  /* A layer of its own: thousands of marks are painted once, not with every frame that scrolls. */
  .strip svg {
    display: block;
    width: 100%;
    height: 100%;
    will-change: transform;
  }
  .lanes {
    transform: scale(0.0625, 0.0001);
  }
  .lanes path {
    fill: var(--kind);
    vector-effect: non-scaling-stroke;
  }
  .lanes .plain {
    fill: var(--rule);
  }
  .lanes :is(.added, .moved) {
    fill: var(--paper);
    stroke: var(--kind);
    stroke-width: 1;
  }
  .lanes .moved {
    stroke-dasharray: 2 1.5;
  }
  .lanes .unattested {
    fill: var(--edge);
  }
  .lanes .own {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
  }
  .frame {
    position: absolute;
    inset-inline: -3px;
    top: var(--start, 0);
    height: var(--length, 0);
    min-height: 6px;
    border: 1px solid var(--ink-3);
    border-radius: 2px;
    pointer-events: none;
  }

  @container room (min-width: 44rem) {
    .body:has(> .overview:not([hidden])) {
      padding-inline-start: 2.5rem;
    }
    .overview {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      width: 16px;
      margin-inline-start: 4px;
    }
    .strip {
      position: sticky;
      top: 4.5rem;
      height: calc(100vh - 6.5rem);
      max-height: 100%;
    }
  }
  @container room (max-width: 43.99rem) {
    .overview {
      padding: 0.75rem 4px 0.25rem;
    }
    .strip {
      height: 16px;
    }
    .lanes {
      transform: matrix(0, 0.0625, 0.0001, 0, 0, 0);
    }
    .frame {
      inset-block: -3px;
      inset-inline: auto;
      left: var(--start, 0);
      width: var(--length, 0);
      height: auto;
      min-width: 6px;
    }
  }
  /* Nothing is pale there: what did not change is left empty. */
  @media (forced-colors: active) {
    .strip {
      outline: 1px solid GrayText;
      outline-offset: 2px;
    }
    .strip:focus-visible {
      outline: 2px solid Highlight;
    }
    .lanes .plain {
      fill: none;
    }
    .lanes .own {
      stroke: Highlight;
    }
  }
  @media print {
    .overview {
      display: none;
    }
    .body:has(> .overview) {
      padding-inline-start: 0 !important;
    }
  }
`
