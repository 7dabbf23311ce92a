/** Many texts, each a file of its own, as one edition: a drawer of drafts, in a folder or packed into an archive. */
import { UnreadableSource, VariorumError } from "@variorum/collation"
import type { SourceContent, SourceOptions } from "../content.js"
import type { Edition } from "../json/edition.js"
import { kindOf } from "../kind-of.js"
import { Tally } from "../left-out.js"
import { oneEdition } from "../one-edition.js"
import { readSource } from "../read-source.js"

/** The most texts that are read together: nobody compares more at once. */
const MOST_TEXTS = 200

/** One of many files. */
export interface Gathered {
  /** Its path within the whole: shown, never used as a path. */
  readonly name: string
  /** Throws what the whole it is in throws. */
  readonly read: () => Uint8Array | Promise<Uint8Array>
}

/**
 * Everything among some files that can be read, in the order of their names; a witness whose siglum is taken gets a number.
 * A file that cannot be read, and an archive, is named in `leftOut`; files that no person put there (those of the system,
 * with a point before their names) are passed over.
 *
 * `whole` names all together in messages. Throws UnreadableSource "archive-without-texts" where nothing could be read,
 * "archive-too-many" for more than 200 files, and what would go on with the next file too.
 */
export async function gather(
  whole: string,
  files: readonly Gathered[],
  options: SourceOptions,
): Promise<SourceContent> {
  const own = files
    .filter(({ name }) => !isHidden(name))
    .sort((one, other) => order.compare(one.name, other.name))
  if (own.length > MOST_TEXTS) throw tooMany(whole, own.length)
  const { siglum: _, title: __, ...reading } = options
  const editions: Edition[] = []
  const left = new Tally()
  const encodings = new Set<string>()
  let joinedLines = 0
  let fault: VariorumError | null = null
  for (const { name, read } of own) {
    try {
      const source = { name, bytes: await read() }
      if (kindOf(source) === "archive") left.add("elements", name)
      else {
        const {
          edition,
          leftOut,
          encoding,
          joinedLines: lines = 0,
        } = await readSource(source, reading)
        editions.push(edition)
        left.addAll(leftOut)
        if (encoding !== undefined) encodings.add(encoding)
        joinedLines += lines
      }
    } catch (error) {
      if (!(error instanceof VariorumError) || error.code === "archive-too-large") throw error
      left.add("elements", name)
      fault ??= error
    }
  }
  const edition = oneEdition(editions)
  if (edition.witnesses.length === 0) throw withoutTexts(whole, fault)
  return {
    edition,
    leftOut: left.items,
    ...(encodings.size === 0 ? {} : { encoding: [...encodings].join(", ") }),
    ...(joinedLines === 0 ? {} : { joinedLines }),
  }
}

/** `draft 2` before `draft 10`, the same everywhere. */
const order = new Intl.Collator("en", { numeric: true })

/** What systems put beside files: `.DS_Store`, `__MACOSX/`, `Thumbs.db`. */
function isHidden(name: string): boolean {
  return name.split(/[/\\]/u).some((part) => /^(?:\.[^.].*|__MACOSX|Thumbs\.db)$/u.test(part))
}

function withoutTexts(name: string, fault: VariorumError | null): UnreadableSource {
  return new UnreadableSource(
    "archive-without-texts",
    fault === null
      ? "There is no text in it."
      : `Nothing in it can be read. Of ${fault.where}: ${fault.message}`,
    name,
    "Choose the texts themselves.",
  )
}

function tooMany(name: string, count: number): UnreadableSource {
  return new UnreadableSource(
    "archive-too-many",
    `There are ${count} files in it, and at most ${MOST_TEXTS} are read together.`,
    name,
    "Choose the texts that you want to compare.",
  )
}
