import type { Layer, VoiceCorrection, VoiceList } from "@variorum/layers"
import type { ChangeEntry, CoveredPlace } from "@variorum/views"

/** A reader has chosen a change, by pointing, by key or in the list. Bubbles, and leaves the shadow tree. */
export class VariantSelectEvent extends Event {
  static readonly eventName = "variorum-select"
  /** The change that is chosen now. */
  readonly change: ChangeEntry

  constructor(change: ChangeEntry) {
    super(VariantSelectEvent.eventName, { bubbles: true, composed: true })
    this.change = change
  }
}

/** A reader has uncovered words that were to be guessed: one place, or all that were left. Bubbles, and leaves the shadow tree. */
export class UncoverEvent extends Event {
  static readonly eventName = "variorum-uncover"
  /** What was uncovered now. */
  readonly places: readonly CoveredPlace[]
  /** How many places lie open now, out of all. */
  readonly uncovered: number
  readonly total: number

  constructor(places: readonly CoveredPlace[], uncovered: number, total: number) {
    super(UncoverEvent.eventName, { bubbles: true, composed: true })
    this.places = places
    this.uncovered = uncovered
    this.total = total
  }
}

/** A person has changed the word lists. Bubbles, and leaves the shadow tree. */
export class VoiceListsEvent extends Event {
  static readonly eventName = "variorum-voice-lists"
  /** All lists as they are now: what `voiceLists` says. */
  readonly lists: readonly VoiceList[]

  constructor(lists: readonly VoiceList[]) {
    super(VoiceListsEvent.eventName, { bubbles: true, composed: true })
    this.lists = lists
  }
}

/** A person has corrected a finding of a word list, or taken a correction back. Bubbles, and leaves the shadow tree. */
export class VoiceCorrectionsEvent extends Event {
  static readonly eventName = "variorum-voice-corrections"
  /** All corrections as they are now: what `voiceCorrections` says. */
  readonly corrections: readonly VoiceCorrection[]

  constructor(corrections: readonly VoiceCorrection[]) {
    super(VoiceCorrectionsEvent.eventName, { bubbles: true, composed: true })
    this.corrections = corrections
  }
}

/** A person has written, changed or deleted a note, or changed a layer. Bubbles, and leaves the shadow tree. */
export class LayersEvent extends Event {
  static readonly eventName = "variorum-layers"
  /** All layers as they are now, those of the edition among them: what `layers` says. */
  readonly layers: readonly Layer[]

  constructor(layers: readonly Layer[]) {
    super(LayersEvent.eventName, { bubbles: true, composed: true })
    this.layers = layers
  }
}

declare global {
  interface HTMLElementEventMap {
    "variorum-layers": LayersEvent
    "variorum-voice-lists": VoiceListsEvent
    "variorum-voice-corrections": VoiceCorrectionsEvent
    "variorum-select": VariantSelectEvent
    "variorum-uncover": UncoverEvent
  }
}
