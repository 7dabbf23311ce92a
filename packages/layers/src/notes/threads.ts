import type { Note } from "./note.js"

/** A note and what answers it, in the order given. */
export interface Thread {
  readonly note: Note
  readonly replies: readonly Thread[]
}

/** Notes in threads, and what could not be put into any as it says. Each note stands in exactly one thread. */
export interface Threads {
  readonly threads: readonly Thread[]
  /** Notes that answer themselves, by whatever way round: the first of each circle, which begins a thread. */
  readonly circular: readonly Note[]
  /** Replies to a note that is not among these; each begins a thread. */
  readonly adrift: readonly Note[]
}

/** Replies under what they answer. Of several notes with the same identifier the first is the one that is answered. */
export function threads(notes: readonly Note[]): Threads {
  const answers = answersOf(notes)
  const openings = new Set(openingsOf(notes, answers))
  const replies = new Map<Note, Note[]>()
  const roots: Note[] = []
  for (const note of notes) {
    const answered = answers.get(note)
    if (answered === undefined || openings.has(note)) roots.push(note)
    else if (replies.has(answered)) replies.get(answered)!.push(note)
    else replies.set(answered, [note])
  }
  return {
    threads: grown(roots, replies),
    circular: roots.filter((note) => openings.has(note)),
    adrift: roots.filter((note) => note.target.kind === "note" && !openings.has(note)),
  }
}

/** What each reply answers, where that is here. */
function answersOf(notes: readonly Note[]): ReadonlyMap<Note, Note> {
  const byId = new Map<string, Note>()
  for (const note of notes) if (!byId.has(note.id)) byId.set(note.id, note)
  const answers = new Map<Note, Note>()
  for (const note of notes) {
    const answered = note.target.kind === "note" ? byId.get(note.target.note) : undefined
    if (answered !== undefined) answers.set(note, answered)
  }
  return answers
}

/** The first note of every circle. */
function openingsOf(notes: readonly Note[], answers: ReadonlyMap<Note, Note>): Note[] {
  const order = new Map(notes.map((note, i) => [note, i]))
  const walked = new Set<Note>()
  const openings: Note[] = []
  for (const note of notes) {
    const way = new Set<Note>()
    let one: Note | undefined = note
    for (; one !== undefined && !walked.has(one) && !way.has(one); one = answers.get(one))
      way.add(one)
    if (one !== undefined && way.has(one)) openings.push(firstInCircle(one, answers, order))
    for (const other of way) walked.add(other)
  }
  return openings
}

function firstInCircle(
  member: Note,
  answers: ReadonlyMap<Note, Note>,
  order: ReadonlyMap<Note, number>,
): Note {
  let first = member
  for (let one = answers.get(member)!; one !== member; one = answers.get(one)!)
    if (order.get(one)! < order.get(first)!) first = one
  return first
}

/** Without calling itself: a thread may be as deep as there are notes. */
function grown(roots: readonly Note[], replies: ReadonlyMap<Note, readonly Note[]>): Thread[] {
  const threadOf = (note: Note) => ({ note, replies: [] as Thread[] })
  const grownRoots = roots.map(threadOf)
  const open = [...grownRoots]
  for (let thread = open.pop(); thread !== undefined; thread = open.pop())
    for (const note of replies.get(thread.note) ?? []) {
      const reply = threadOf(note)
      thread.replies.push(reply)
      open.push(reply)
    }
  return grownRoots
}
