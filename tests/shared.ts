/**
 * A path inside the folder of shared data, which is no part of this repository (`VARIORUM_SHARED`).
 * Null where it is absent; a test that needs it is skipped then, and says why.
 */
export { sharedFolder } from "../scripts/places.mjs"
