/**
 * Which of several tabs writes a work: one, the others look on. The browser itself gives the turn to the next when a
 * tab dies (Web Locks). Where there are no locks, on a page without encryption, everybody has the turn, and the store
 * finds out who came second (`Saving.latest`).
 */

/** So long the other tab has to keep its work and let go, in milliseconds; one that is frozen is not waited for. */
const PATIENCE = 3000

interface Message {
  readonly work: string
  readonly says: "let go" | "cannot"
}

/** What the tab that has the turn must do. */
export interface Holder {
  /** Keeps what is there; false where it cannot, and therefore does not let go. */
  readonly letGo: () => Promise<boolean>
  /** The turn was taken away, since the tab did not answer. */
  readonly lost: () => void
}

export class Turn {
  readonly #work: string
  readonly #holder: Holder
  readonly #channel = new BroadcastChannel("variorum-keeping")
  #release: (() => void) | null = null
  #refused: AbortController | null = null
  #isEnded = false
  /** Settled when the turn that was asked for last is over, or was not had. */
  #requested: Promise<unknown> = Promise.resolve()

  constructor(work: string, holder: Holder) {
    this.#work = work
    this.#holder = holder
    this.#channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
      if (data.work === work) void this.#hear(data.says)
    })
  }

  get isMine(): boolean {
    return this.#release !== null
  }

  /** Takes the turn if nobody has it. */
  take(): Promise<boolean> {
    return this.#request({ ifAvailable: true })
  }

  /** Asks whoever has the turn to let go, and takes it; false where the other cannot without losing something. */
  async takeOver(): Promise<boolean> {
    if (this.isMine) return true
    const refused = new AbortController()
    this.#refused = refused
    this.#say("let go")
    const signal = AbortSignal.any([refused.signal, AbortSignal.timeout(PATIENCE)])
    const isTaken = await this.#request({ signal })
    this.#refused = null
    return isTaken || (!refused.signal.aborted && this.#request({ steal: true }))
  }

  /** Ends it all, and is done when the turn is free: nothing is heard any more, and a turn that comes later is not taken. */
  async end(): Promise<void> {
    this.#isEnded = true
    this.#letGo()
    this.#channel.close()
    await this.#requested
  }

  #letGo(): void {
    this.#release?.()
    this.#release = null
  }

  #say(says: Message["says"]): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin.
    this.#channel.postMessage({ work: this.#work, says } satisfies Message)
  }

  async #hear(says: Message["says"]): Promise<void> {
    if (says === "cannot") this.#refused?.abort()
    else if (this.isMine) {
      if (await this.#holder.letGo()) this.#letGo()
      else this.#say("cannot")
    }
  }

  /** True as soon as the turn is ours, false as soon as it will not be. */
  #request(options: LockOptions): Promise<boolean> {
    return new Promise((answer) => {
      const have = () =>
        new Promise<void>((release) => {
          this.#release = release
          answer(true)
        })
      const { locks } = navigator as { readonly locks?: LockManager }
      if (locks === undefined) return void have()
      this.#requested = locks
        .request(`variorum-work-${this.#work}`, options, (lock) => {
          if (lock !== null && !this.#isEnded) return have()
          answer(false)
          return undefined
        })
        .catch((error: unknown) => {
          const isRefused = error instanceof Error && /^(?:Abort|Timeout)Error$/u.test(error.name)
          // A frame that is shut off from storage is shut off from locks too.
          if (!isRefused) return void have()
          if (!this.isMine) return answer(false)
          this.#release = null
          this.#holder.lost()
        })
    })
  }
}

/** The works that some tab is writing. */
export async function worksInTabs(): Promise<ReadonlySet<string>> {
  const { locks } = navigator as { readonly locks?: LockManager }
  const { held = [] } = (await locks?.query().catch(() => null)) ?? {}
  const names = held.map(
    ({ name = "" }) => /^variorum-work-(?<work>.*)$/u.exec(name)?.groups?.["work"],
  )
  return new Set(names.filter((name) => name !== undefined))
}
