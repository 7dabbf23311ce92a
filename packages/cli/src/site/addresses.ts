import type { Embedded } from "@variorum/formats/html"
import { ASSETS } from "./folder-names.js"

/** What the files of an edition are called in its folder. */
export const FILES = {
  page: "index.html",
  frame: "frame.html",
  still: "static.html",
  course: "course.html",
  edition: "edition.variorum.json",
  oembed: "oembed.json",
  snippets: "embed.txt",
} as const

/** The element's script, from the page of an edition. */
export const SCRIPT = `../${ASSETS}/variorum-view.js`

/** Where an edition stands, for other pages. `site`: the address of the site, with a slash at its end. */
export function embedded(site: string, folder: string, title: string): Embedded {
  const place = `${site}${encodeURIComponent(folder)}/`
  return {
    title,
    page: place,
    frame: `${place}${FILES.frame}`,
    script: `${site}${ASSETS}/variorum-view.js`,
    edition: `${place}${FILES.edition}`,
  }
}
