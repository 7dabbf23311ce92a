import { css } from "lit"

/** The ways of reading, and the bar of switches. */
export const barStyles = css`
  .displays {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4rem;
    font-size: var(--ui);
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .displays button {
    padding: 0.55rem 0 0.5rem;
    border-bottom: 2px solid transparent;
    transition: border-color var(--quick);
  }
  .displays button:hover {
    border-color: var(--edge);
  }
  .displays [aria-pressed="true"] {
    color: var(--ink);
    border-color: var(--ink);
  }

  :is(.display, .pair select) {
    min-height: 1.875rem;
    max-width: 100%;
    padding: 0 0.4em;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: 4px;
  }
  :is(.display, .pair select):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .display {
    display: none;
    min-height: 2.125rem;
    margin-bottom: 0.5rem;
    font: var(--ui) / 1.25rem var(--sans);
    font-size-adjust: none;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.4rem;
    padding-block: 0.35rem 0.6rem;
    font-size: var(--ui);
    line-height: 1.25rem;
    color: var(--ink-2);
  }

  .pair label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2rem 0.5em;
  }

  .bar {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    margin-top: -1px;
    padding: 0.5rem 0;
    background: var(--paper);
    border-block: 1px solid var(--rule);
    font-size: var(--ui);
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .switch {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 1.875rem;
    padding: 0 0.7em 0 0.55em;
    border: 1px solid var(--edge);
    border-radius: 1rem;
    color: var(--ink);
    transition: background var(--quick);
  }
  .switch b {
    font-weight: 600;
  }
  .switch .icon {
    color: var(--kind);
  }
  .switch:hover {
    background: var(--sunk);
  }
  .switch[aria-pressed="false"] {
    border-style: dashed;
    color: var(--ink-2);
  }
  .switch[aria-pressed="false"] .icon {
    color: inherit;
  }
  .none {
    padding-inline: 0.4em;
  }
  .steps {
    display: inline-flex;
    align-items: center;
    gap: 0.15rem;
    margin-inline-start: auto;
  }
  .steps [role="status"] {
    min-width: 7.5em;
    text-align: center;
  }
  .steps button {
    min-width: 1.875rem;
    min-height: 1.875rem;
    display: inline-grid;
    place-items: center;
    border-radius: 4px;
  }
  .steps button:hover {
    background: var(--sunk);
  }

  @container room (max-width: 43.99rem) {
    .displays {
      display: none;
    }
    .display {
      display: block;
    }
    .bar {
      position: static;
    }
    .none {
      order: 9;
    }
  }
  @media (forced-colors: active) {
    .displays button {
      border-color: Canvas;
    }
    .displays [aria-pressed="true"] {
      border-color: CanvasText;
    }
  }
`
