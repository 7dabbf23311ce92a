import type { LayerShape, Visibility } from "@variorum/layers"

/** What is said where a person changes layers. Names of layers come in as they were given. */
export interface LayerDeskPhrases {
  readonly newLayer: string
  /** Asked of a person who has no name yet, and the button behind it. */
  readonly yourName: string
  readonly make: string
  /** Opens what can be changed of a layer; the first is seen, the second heard. */
  readonly change: string
  readonly changeOf: (layer: string) => string
  readonly name: string
  readonly purpose: string
  readonly visibility: string
  readonly visible: Readonly<Record<Visibility, string>>
  /** What each comes to, in a sentence. */
  readonly visibleMeans: Readonly<Record<Visibility, string>>
  /** That it is a promise, and nothing else. */
  readonly promise: string
  readonly ink: string
  /** The six inks, in their order. */
  readonly inks: readonly [string, string, string, string, string, string]
  readonly shape: string
  readonly shapes: Readonly<Record<LayerShape, string>>
  readonly up: string
  readonly down: string
  /** On the switches, and behind the name of a layer. */
  readonly lock: string
  readonly isLocked: string
  readonly cover: string
  readonly isCovered: string
  readonly remove: string
  /** In its place, while the layer is locked. */
  readonly unlockFirst: string
  readonly removed: (layer: string, notes: number) => string
  readonly undo: string
}
