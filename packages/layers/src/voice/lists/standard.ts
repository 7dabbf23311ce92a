import type { VoiceList } from "../voice-list.js"
import { english } from "./english.js"
import { russian } from "./russian.js"

/** The lists that come with the program. */
export const standardVoiceLists: readonly VoiceList[] = [...english, ...russian]
