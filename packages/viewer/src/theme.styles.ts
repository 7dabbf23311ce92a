import { css } from "lit"

/**
 * The colours and measures. A host page may set each `--variorum-…` property on the element.
 *
 * Contrast on every ground was computed when they were chosen: words at least 4.5 to 1, borders of
 * controls 3 to 1; the four inks stay apart for readers with deuteranopia, protanopia and tritanopia.
 * Which of two colours is used follows the page's own `color-scheme`.
 */
export const themeStyles = css`
  :host {
    --serif: var(
      --variorum-serif,
      "Iowan Old Style", Charter, "Sitka Text", "Charis SIL", "Gentium Plus", "Noto Serif", Cambria, Georgia,
      "Liberation Serif", serif
    );
    --sans: var(
      --variorum-sans,
      Seravek, "Segoe UI", "Open Sans", "Noto Sans", Ubuntu, Cantarell, Roboto, "Liberation Sans", system-ui,
      sans-serif
    );
    /* Pages with a rem of 10 px are many; words stay large enough to be read there. */
    --text: var(--variorum-text-size, max(1.125rem, 16px));
    --line: var(--variorum-line-height, max(1.75rem, 25px));
    --measure: var(--variorum-measure, 34em);
    --note: max(0.9375rem, 13px);
    --ui: max(0.875rem, 12px);
    --small: max(0.8125rem, 11px);
    --quick: 150ms;

    --paper: var(--variorum-paper, light-dark(#fcfaf5, #1a1815));
    --raised: var(--variorum-raised, light-dark(#ffffff, #23201c));
    --sunk: var(--variorum-sunk, light-dark(#f5f1e8, #13110f));
    --ink: var(--variorum-ink, light-dark(#25211d, #e6dfd3));
    --ink-2: var(--variorum-ink-2, light-dark(#574f46, #b8ae9f));
    --ink-3: var(--variorum-ink-3, light-dark(#6f665b, #a0968a));
    --edge: var(--variorum-edge, light-dark(#8c8274, #867c70));
    --rule: var(--variorum-rule, light-dark(#e0d9cc, #38332c));
    --hatch: var(--variorum-hatch, light-dark(#e6dfd1, #38332b));
    --focus: var(--variorum-focus, light-dark(#25211d, #e6dfd3));
    --chosen: var(--variorum-chosen, light-dark(#f8f1dc, #302a1b));

    --cut: var(--variorum-cut, light-dark(#8c2317, #ee9780));
    --cut-text: var(--variorum-cut-text, light-dark(#5b2319, #eabaa9));
    --cut-wash: var(--variorum-cut-wash, light-dark(#f8eae4, #38231d));
    --add: var(--variorum-add, light-dark(#143f70, #a9d2f7));
    --add-text: var(--variorum-add-text, light-dark(#1a3657, #c3d8ee));
    --add-wash: var(--variorum-add-wash, light-dark(#e7eff7, #1c2c3c));
    --reword: var(--variorum-reword, light-dark(#8a6500, #e3c878));
    --reword-wash: var(--variorum-reword-wash, light-dark(#f5eeda, #332a14));
    --move: var(--variorum-move, light-dark(#7f55ad, #b08fd9));
    --move-wash: var(--variorum-move-wash, light-dark(#f1eaf6, #2e2539));
    --layer: var(--variorum-layer, light-dark(#2f6b5a, #7fbfa9));

    --hatching: repeating-linear-gradient(135deg, var(--hatch) 0 1px, transparent 1px 8px);
    --cross-hatching:
      repeating-linear-gradient(135deg, var(--hatch) 0 1px, transparent 1px 5px),
      repeating-linear-gradient(45deg, var(--hatch) 0 1px, transparent 1px 5px);
  }

  /* Some of the faces above have no Cyrillic or Greek, and a borrowed letter in mid-word is ugly. */
  :lang(ru),
  :lang(uk),
  :lang(el) {
    --serif: var(
      --variorum-serif,
      "PT Serif", "Sitka Text", "Charis SIL", "Gentium Plus", "Noto Serif", Georgia, "Liberation Serif", serif
    );
  }

  /* One ink, one line, one wash for each kind; every mark below is made of these. */
  .deleted {
    --kind: var(--cut);
    --wash: var(--cut-wash);
    --stroke: solid;
    --weight: 2px;
  }
  .added {
    --kind: var(--add);
    --wash: var(--add-wash);
    --stroke: double;
    --weight: 4px;
  }
  .reworded {
    --kind: var(--reword);
    --wash: var(--reword-wash);
    --stroke: solid;
    --weight: 1px;
  }
  .moved {
    --kind: var(--move);
    --wash: var(--move-wash);
    --stroke: dashed;
    --weight: 2px;
  }
  .unattested,
  .quiet {
    --kind: var(--ink-3);
    --wash: transparent;
    --stroke: dotted;
    --weight: 2px;
  }

  @media (prefers-contrast: more) {
    :host {
      --ink-2: var(--ink);
      --ink-3: var(--ink);
      --edge: var(--ink);
      --rule: var(--ink);
      --hatch: light-dark(#8c8274, #867c70);
    }
  }

  @media (forced-colors: active) {
    :host {
      --paper: Canvas;
      --raised: Canvas;
      --sunk: Canvas;
      --ink: CanvasText;
      --ink-2: CanvasText;
      --ink-3: CanvasText;
      --edge: CanvasText;
      --rule: GrayText;
      --hatch: GrayText;
      --focus: Highlight;
      --chosen: transparent;
      --cut: CanvasText;
      --cut-text: CanvasText;
      --cut-wash: transparent;
      --add: CanvasText;
      --add-text: CanvasText;
      --add-wash: transparent;
      --reword: CanvasText;
      --reword-wash: transparent;
      --move: CanvasText;
      --move-wash: transparent;
      --layer: CanvasText;
    }
  }

  @media print {
    :host {
      --text: 10.5pt;
      --line: 14.5pt;
      --note: 8.5pt;
      --small: 8pt;
      --paper: #fff;
      --ink: #000;
      --ink-2: #222;
      --ink-3: #333;
      --edge: #000;
      --rule: #999;
      --chosen: transparent;
      --cut: #000;
      --cut-text: #000;
      --cut-wash: transparent;
      --add: #000;
      --add-text: #000;
      --add-wash: transparent;
      --reword: #000;
      --reword-wash: transparent;
      --move: #000;
      --move-wash: transparent;
      --layer: #000;
    }
  }
`
