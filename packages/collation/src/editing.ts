/** What an editor needs and a reader does not, apart from the engine so that pages that only compare do not fetch it. */
export { likelyPartners, type Partner } from "./align/partners.js"
export { replaceBlocks } from "./witness/replace-blocks.js"
