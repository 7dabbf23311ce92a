import type { PanesPhrases } from "../editor-panes.js"

/** English for the two texts that are written in, the same for everyone. */
export const panesPhrases: PanesPhrases = {
  shown: "Which text is shown",
  align: (words, text) => `Align this passage of ${text}: “${words}”`,
  pinned: "Paired by hand",
  dragging: "Drop it on the passage that it belongs to. Escape leaves everything as it was.",
  over: (words) => `Belongs to: “${words}”`,
  stop: "Stop",
  again: "Compare again",
  stopped: "The comparison was stopped. The marks are those of before.",
  failed: "The texts could not be compared as they stand. The marks are those of before.",
}
