import { css } from "lit"

/** The menu, the palette and the sheet of keys. */
export const commandsStyles = css`
  .menu {
    position: relative;
  }
  .menu summary {
    display: inline-flex;
    align-items: center;
    padding: 0 0.6rem;
    border: 1px solid var(--edge);
    border-radius: 3px;
    color: var(--ink);
    list-style: none;
    cursor: pointer;
  }
  .menu-groups {
    position: absolute;
    z-index: 5;
    inset-inline-start: 0;
    top: calc(100% + 0.25rem);
    width: min(60rem, calc(100vw - 2rem));
    max-height: 80vh;
    overflow: auto;
    padding: 0.6rem 0;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--raised);
    color: var(--ink);
    box-shadow: 0 2px 10px rgb(0 0 0 / 15%);
  }
  .menu-columns {
    columns: 17rem 3;
    column-gap: 0;
  }
  .menu-groups section:not(:nth-child(3)) {
    break-inside: avoid;
  }
  .menu-groups .over {
    padding: 0.4rem 1rem 0.1rem;
  }
  .menu-groups button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 2rem;
    width: 100%;
    padding: 0.15rem 1rem;
    text-align: start;
  }
  .menu-groups button:not(:disabled):hover,
  .menu-groups button:focus-visible {
    background: var(--sunk);
  }
  .palette input {
    min-height: 2.5rem;
    padding: 0 0.6rem;
    font-size: 1rem;
  }
  .palette ul {
    max-height: 50vh;
    margin: 0.5rem 0 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  .palette li {
    display: flex;
    justify-content: space-between;
    padding: 0.3rem 0.6rem;
    border-radius: 3px;
    cursor: pointer;
  }
  .palette li[aria-selected="true"] {
    background: var(--chosen);
    outline: 1px solid var(--edge);
    outline-offset: -1px;
  }
  .keys dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.35rem 1rem;
    margin: 0.75rem 0 1rem;
  }
  .keys dl > div {
    display: contents;
  }
  .keys dd {
    margin: 0;
  }
`
