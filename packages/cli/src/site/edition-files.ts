/** The files of one edition in a site. */
import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { collate, type Collation, pinsAmong } from "@variorum/collation"
import { type Edition, writeEdition } from "@variorum/formats"
import {
  type FrontEntry,
  titleOf,
  writeCourseFile,
  writeLivePage,
  writePage,
  writeSitePage,
} from "@variorum/formats/html"
import { editorPhrases, plain, summary } from "@variorum/views"
import { scriptOf } from "../script-of.js"
import { embedded, FILES, SCRIPT } from "./addresses.js"
import { FRONT_PAGE } from "./folder-names.js"
import { writeOembed } from "./oembed.js"
import { UNTOLD, writeSnippets } from "./snippets.js"

/** What an edition comes to. */
export interface EditionFiles {
  /** Contents by name. */
  readonly files: ReadonlyMap<string, string>
  readonly entry: FrontEntry
}

/** `address`: that of the site, with a slash at its end; null where it is not told, and then there is no oEmbed. */
export async function editionFiles(
  edition: Edition,
  folder: string,
  address: string | null,
): Promise<EditionFiles> {
  const { witnesses, pins = [], rules = [] } = edition
  const collation = collate(witnesses, { pins: pinsAmong(pins, witnesses), rules })
  const outgoing = { collation, edition }
  const title = titleOf(edition.title, witnesses)
  const page = embedded(address ?? UNTOLD, folder, title)
  const place = {
    edition: FILES.edition,
    script: SCRIPT,
    list: { address: `../${FRONT_PAGE}`, title: editorPhrases.site.editions },
    oembed: address === null ? null : new URL(FILES.oembed, page.page).href,
  }
  const script = await readFile(join(dirname(scriptOf("editor")), "variorum-page.js"), "utf8")
  const files = new Map([
    [FILES.edition, writeEdition(edition)],
    [FILES.still, writePage(outgoing)],
    [FILES.course, await writeCourseFile(outgoing)],
    [FILES.frame, await writeLivePage(outgoing, script)],
    [FILES.snippets, writeSnippets(page, address !== null)],
    ...(address === null ? [] : ([[FILES.oembed, writeOembed(page)]] as const)),
    [FILES.page, writeSitePage(outgoing, place, plain)],
  ])
  const says = saysOf(collation, edition)
  return { files, entry: { address: `${encodeURIComponent(folder)}/${FILES.page}`, title, says } }
}

/** What the texts are called and, of two, how much changed. */
function saysOf(collation: Collation, { judgements = [] }: Edition): string {
  const { witnesses } = collation
  const heads = witnesses.map((witness, i) => plain.headOf(witness, i)).join(" → ")
  return witnesses.length > 2
    ? heads
    : `${heads}. ${summary(collation, { phrases: plain, judgements }).says}`
}
