import { type Phrases, plain } from "@variorum/views"
import type { Outgoing } from "../../outgoing.js"
import { writeCoursePage } from "./course-page.js"
import { digestOf } from "./digest.js"
import { markup } from "./markup.js"

/**
 * The piece of `writeCoursePage` as a file for a server: before it stand its encoding and a policy that lets nothing run,
 * which every host takes away. To be pasted as it is shown, or as it is written.
 */
export async function writeCourseFile(
  outgoing: Outgoing,
  phrases: Phrases = plain,
): Promise<string> {
  const piece = writeCoursePage(outgoing, phrases)
  const styles = [...new Set([...piece.matchAll(/ style="([^"]*)"/gu)].map(([, style]) => style!))]
  const digests = await Promise.all(styles.map(digestOf))
  const named = digests.map((digest) => ` '${digest}'`).join("")
  const policy = `default-src 'none'; style-src 'unsafe-hashes'${named}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>\n${markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
`}${piece}`
}
