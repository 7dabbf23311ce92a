/**
 * The reading element as one script, for a page that is a single file (`writeLivePage` of `@variorum/formats`): the
 * edition stands in the page as JSON, and nothing is fetched.
 */
import "../index.js"
import { tellHeight } from "./tell-height.js"

const edition = document.querySelector("script[type='application/json']")?.textContent
const view = document.querySelector("variorum-view")
if (edition !== undefined && edition !== null && view !== null)
  view.src = URL.createObjectURL(new Blob([edition], { type: "application/json" }))

tellHeight()
