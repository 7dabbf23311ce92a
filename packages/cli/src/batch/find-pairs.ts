import { readdir } from "node:fs/promises"
import { basename, extname, join, resolve } from "node:path"
import type { VariorumError } from "@variorum/collation"
import { unreadable } from "../input.js"
import { CommandTrouble } from "../trouble.js"

/** Two files of a folder that belong together by their names. Paths are as the command was given the folder. */
export interface NamedPair {
  /** What both names have in common, with `/` between folder and file: `letter`, `1936/letter`. */
  readonly name: string
  readonly draft: string
  readonly final: string
}

/** What a folder holds. */
export interface FoundPairs {
  /** By name; numbers in names count as numbers, so `letter 2` stands before `letter 10`. */
  readonly pairs: readonly NamedPair[]
  /** A trouble for each file without a partner, and for each name that two pairs have. */
  readonly troubles: readonly VariorumError[]
  /** Files whose names say neither draft nor final. */
  readonly others: readonly string[]
}

/** The words by which a name says which of the two texts it is; each pair of them goes together. */
const sides = [
  ["draft", "final"],
  ["before", "after"],
] as const

interface Side {
  readonly name: string
  readonly words: (typeof sides)[number]
  readonly place: 0 | 1
  readonly path: string
}

/**
 * Finds the pairs in a folder and in the folders directly in it, by their names:
 *
 *   letter.draft.txt   letter.final.txt      also with - or _ or a space, and before and after
 *   letter/draft.txt   letter/final.txt
 *   draft/letter.txt   final/letter.txt
 *
 * Case does not matter in the words that say the side, nor do endings: `letter.draft.txt` goes with
 * `letter.final.json`. Names that begin with a dot are passed over.
 *
 * Throws UnreadableSource where the folder cannot be read, CommandTrouble "folder-wanted" where it is none.
 */
export async function findPairs(folder: string): Promise<FoundPairs> {
  const names = await filesIn(folder)
  const ownName = basename(resolve(folder))
  const found = names.map((name) => ({ name, side: sideOf(name, join(folder, name), ownName) }))
  const byName = new Map<string, Side[]>()
  for (const { side } of found)
    if (side !== null) byName.set(keyOf(side), [...(byName.get(keyOf(side)) ?? []), side])
  const pairs: NamedPair[] = []
  const troubles: VariorumError[] = []
  for (const alike of byName.values()) {
    const drafts = alike.filter(({ place }) => place === 0)
    const finals = alike.filter(({ place }) => place === 1)
    const [draft, final] = [drafts[0], finals[0]]
    if (alike.length > 2 || drafts.length > 1 || finals.length > 1) troubles.push(twice(alike))
    else if (draft === undefined || final === undefined) troubles.push(lonely(alike[0]!))
    else if (draft.words !== final.words) troubles.push(lonely(draft), lonely(final))
    else pairs.push({ name: draft.name, draft: draft.path, final: final.path })
  }
  pairs.sort((one, other) => order.compare(one.name, other.name))
  return { pairs, troubles, others: found.flatMap(({ name, side }) => (side ? [] : [name])) }
}

/** The same everywhere, whatever language the machine is set to. */
const order = new Intl.Collator("en", { numeric: true })

/** Names of the files, sorted, with the folder where they are in one; folders inside folders are not looked into. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder, folder)
  const inside = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) =>
        (await entriesOf(join(folder, name), folder))
          .filter((entry) => !entry.isDirectory())
          .map((entry) => `${name}/${entry.name}`),
      ),
  )
  const here = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
  return [...here, ...inside.flat()].sort(order.compare)
}

async function entriesOf(path: string, folder: string) {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    return entries.filter(({ name }) => !name.startsWith("."))
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR")
      throw new CommandTrouble(
        "folder-wanted",
        "This is a file, and --all wants a folder.",
        folder,
        "Name the folder that the texts are in.",
      )
    throw unreadable(path, error)
  }
}

/** `ownName`: what a pair is called whose names say nothing but the side, directly in the folder. */
function sideOf(name: string, path: string, ownName: string): Side | null {
  const file = basename(name, extname(name))
  const folder = name.includes("/") ? name.slice(0, name.indexOf("/")) : ""
  for (const words of sides)
    for (const place of [0, 1] as const) {
      const common = commonName(folder, file, words[place], ownName)
      if (common !== null) return { name: common, words, place, path }
    }
  return null
}

/** What is left of a name without the word that says the side; null where it does not say this one. */
function commonName(folder: string, file: string, word: string, ownName: string): string | null {
  const inFolder = (name: string) => (folder === "" ? name : `${folder}/${name}`)
  if (file.toLowerCase() === word) return folder || ownName
  const ending = new RegExp(`^(.+)[-._ ]${word}$`, "iu").exec(file)
  if (ending !== null) return inFolder(ending[1]!)
  return folder.toLowerCase() === word ? file : null
}

/** Where case does not tell files apart, it does not tell pairs apart; nor do two ways to write one letter. */
function keyOf({ name }: Side): string {
  return name.normalize("NFC").toLowerCase()
}

function lonely({ path, words, place }: Side): CommandTrouble {
  return new CommandTrouble(
    "partner-missing",
    `There is no text that this ${words[place]} belongs to.`,
    path,
    `Put the other beside it, under the same name with "${words[1 - place]}" for "${words[place]}".`,
  )
}

function twice(alike: readonly Side[]): CommandTrouble {
  return new CommandTrouble(
    "partner-doubtful",
    `${alike.length} files have the name "${alike[0]!.name}", so nobody can say which two belong together.`,
    alike.map(({ path }) => path).join(", "),
    "Leave two of them, a draft and a final text, or rename the others.",
  )
}
