import type { VoiceCorrection, VoiceList } from "@variorum/layers"
import type { ChangeEntry } from "@variorum/views"

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

declare global {
  interface HTMLElementEventMap {
    "variorum-voice-lists": VoiceListsEvent
    "variorum-voice-corrections": VoiceCorrectionsEvent
    "variorum-select": VariantSelectEvent
  }
}
