export { writeTei, type TeiOptions } from "./write/write-tei.js"
