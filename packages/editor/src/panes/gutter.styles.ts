import { css } from "lit"

/** What stands between the two texts: ribbons, bars, rings and pins; and what is drawn while a ring is dragged. */
export const gutterStyles = css`
  .gutter {
    position: relative;
    grid-area: 2 / 2;
  }
  /* What is drawn anew at every key is laid out by itself. */
  .between {
    position: absolute;
    inset: 0;
    contain: strict;
  }
  .ribbons,
  .pull {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .pull {
    z-index: 3;
  }
  .ribbon .fill {
    fill: var(--wash);
    opacity: 0.85;
  }
  .ribbon .edge {
    fill: none;
    stroke: var(--kind);
    stroke-width: 0.75;
    opacity: 0.7;
  }
  .ribbon.moved .edge {
    stroke-width: 1;
    stroke-dasharray: 4 3;
  }
  .bar {
    fill: none;
    stroke: var(--kind);
    stroke-width: 2;
  }
  .bar.added {
    stroke-width: 1.25;
  }
  .bar.reworded {
    stroke-width: 1;
  }
  .bar.moved {
    stroke-dasharray: 5 4;
  }
  .bar.unattested {
    stroke: var(--edge);
    stroke-width: 5;
    stroke-dasharray: 1 4;
  }
  .pull .line {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .pull .target {
    fill: var(--chosen);
    fill-opacity: 0.4;
    stroke: var(--ink);
    stroke-width: 2;
  }

  .ring,
  .pin {
    position: absolute;
    top: 0;
    display: grid;
    place-items: center;
    width: 1.5rem;
    height: 1.5rem;
    border-radius: 50%;
    color: var(--ink-3);
  }
  .ring {
    touch-action: none;
    cursor: grab;
  }
  .ring.earlier {
    left: 0.6rem;
  }
  .ring.later {
    right: 0.6rem;
  }
  .ring::before {
    content: "";
    width: 0.5rem;
    height: 0.5rem;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }
  .ring.pinned::before {
    background: currentColor;
  }
  .ring:is(:hover, :focus-visible, .pinned) {
    color: var(--ink);
  }
  .ring:hover {
    background: var(--chosen);
  }
  .ring:focus-visible {
    outline-offset: -3px;
  }
  .pin {
    left: calc(50% - 0.75rem);
    box-sizing: border-box;
    border: 1px solid var(--edge);
    background: var(--paper);
    color: var(--ink);
    font-size: 0.9rem;
  }
`
