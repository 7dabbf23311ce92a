/**
 * A page that is nothing but a session of two texts and its keeper, for the tests beside it: what they may do to it is
 * `globalThis.tools`.
 */
import { witness } from "@variorum/collation"
import { schema } from "../../packages/editor/src/document/schema.js"
import { textAfter } from "../../packages/editor/src/document/text.js"
import { Keeper, type Keeping } from "../../packages/editor/src/keep/keeper.js"
import { listKept, openKept, toOffer } from "../../packages/editor/src/keep/kept-works.js"
import { Store } from "../../packages/editor/src/keep/store.js"
import { Session } from "../../packages/editor/src/work/session.js"
import { openWork, type Work } from "../../packages/editor/src/work/work.js"

const store = new Store()

/** Each word that is typed stands in both texts: a state in which they differ would be a mix of two. */
function bothTyped(work: Work, words: string): Work {
  const both = work.texts.map((text) => {
    const { content } = text.document
    const last = schema.nodes.paragraph.create(null, schema.text(words))
    return textAfter(text, text.document.copy(content.addToEnd(last)))
  })
  return { ...work, texts: both }
}

function texts({ texts: [one, other] }: Work): readonly [string, string] {
  return [one?.witness.text ?? "", other?.witness.text ?? ""]
}

class Page {
  readonly keeper: Keeper
  readonly session: Session
  readonly told: Keeping[] = []
  constructor(session: Session, opened: { readonly work?: string; readonly sequence?: number }) {
    this.session = session
    this.keeper = new Keeper({ session, store, ...opened })
    this.keeper.listen((keeping) => this.told.push(keeping))
  }

  /** Waits until all is kept. */
  async untilKept(): Promise<void> {
    while (this.keeper.hasUnkept) await new Promise((passed) => setTimeout(passed, 5))
  }

  /** Types words at the end of both texts. */
  type(words: string): void {
    this.session.do("type", (work) => bothTyped(work, words))
  }

  get texts(): readonly [string, string] {
    return texts(this.session.work)
  }
}

/** Opens two texts as a new work. */
function begin(one: string, other = one): Page {
  const witnesses = [witness({ siglum: "D", text: one }), witness({ siglum: "F", text: other })]
  return new Page(new Session(openWork({ title: "Two letters", witnesses })), {})
}

/** What is offered back, as its two texts; null where nothing is. `damaged`: how many of all states are. */
async function offered() {
  const list = await listKept(store)
  const offer = toOffer(list)
  if (offer === null) return null
  const { edition } = await openKept(store, offer.work)
  return {
    work: offer.work,
    texts: texts(openWork(edition)),
    damaged: list.reduce((sum, { damaged }) => sum + damaged.length, 0),
  }
}

/** Goes on with a kept work. */
async function goOn(work: string): Promise<Page> {
  const { edition, ...opened } = await openKept(store, work)
  return new Page(new Session(openWork(edition)), opened)
}

const tools = { begin, offered, goOn, store }

type Tools = typeof tools

declare global {
  /** The page that a test has begun or gone on with. */
  var page: Page
  var tools: Tools
}

Object.assign(globalThis, { tools })
