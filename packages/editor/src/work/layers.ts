import type { Layer, Tag } from "@variorum/layers"
import { done, type Outcome } from "./outcome.js"
import type { Work } from "./work.js"

/** The layers of notes as they came from the desk on which they were changed. */
export function setLayers(work: Work, layers: readonly Layer[]): Outcome {
  return done(layers === work.layers ? work : { ...work, layers })
}

/** The tags that notes may be given. */
export function setTags(work: Work, tags: readonly Tag[]): Outcome {
  return done(tags === work.tags ? work : { ...work, tags })
}
