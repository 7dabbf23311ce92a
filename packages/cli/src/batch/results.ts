import { VariorumError } from "@variorum/collation"
import type { PairsPhrases } from "@variorum/views"
import { CommandTrouble, troubleLine } from "../trouble.js"
import { visible } from "../visible.js"
import type { World } from "../world.js"
import type { PairsDrawing } from "./draw-pairs.js"
import type { NamedPair } from "./find-pairs.js"
import type { PairFound } from "./pair-task.js"
import type { Result } from "./workers.js"

/**
 * The results of many pairs as they come in, in whatever order: told in the order of the pairs, each as soon as those
 * before it are told. Beside the table it keeps figures only.
 */
export class Results {
  readonly #pairs: readonly NamedPair[]
  readonly #drawing: PairsDrawing | null
  readonly #emit: (line: string) => Promise<void>
  readonly #world: World
  readonly #words: PairsPhrases
  readonly #began = performance.now()
  readonly #came = new Map<number, Result>()
  readonly #found: PairFound[] = []
  #told = 0
  #done = 0
  #written: Promise<void> = Promise.resolve()

  /** `drawing` is null where no table is wanted; `emit` takes its lines, one after the other. */
  constructor(
    pairs: readonly NamedPair[],
    { drawing, emit }: { drawing: PairsDrawing | null; emit: (line: string) => Promise<void> },
    words: PairsPhrases,
    world: World,
  ) {
    this.#pairs = pairs
    this.#drawing = drawing
    this.#emit = emit
    this.#words = words
    this.#world = world
    if (drawing !== null) this.#inTurn(() => emit(drawing.head))
    this.#inTurn(() => this.#report())
  }

  /** Takes what became of the pair at a place. */
  take(place: number, result: Result): void {
    this.#came.set(place, result)
    this.#done++
    for (let next = this.#came.get(this.#told); next !== undefined; ) {
      this.#came.delete(this.#told)
      this.#tell(this.#pairs[this.#told]!, next)
      next = this.#came.get(++this.#told)
    }
    this.#inTurn(() => this.#report())
  }

  /** Tells the sums, and waits until all is written. What was found of each pair that could be compared. */
  async finish(): Promise<readonly PairFound[]> {
    const drawing = this.#drawing
    if (drawing !== null) this.#inTurn(() => this.#emit(drawing.total(this.#found)))
    await this.#written
    return this.#found
  }

  #tell(pair: NamedPair, { found, error }: Result): void {
    if (found === null)
      return this.#inTurn(() => this.#world.warn(troubleLine(ofPair(error, pair))))
    this.#found.push(found)
    for (const told of found.told)
      this.#inTurn(() => this.#world.warn(`variorum: ${visible(told)}`))
    const line = this.#drawing?.line(pair.name, found)
    if (line !== undefined) this.#inTurn(() => this.#emit(line))
  }

  /** A terminal may show the table, the troubles and how far it has come all at one place. */
  #inTurn(write: () => Promise<void> | void): void {
    this.#written = this.#written.then(() => {
      this.#world.report("")
      return write()
    })
    // Told by `finish`; unheard until then, it would end the program.
    this.#written.catch(() => undefined)
  }

  #report(): void {
    const milliseconds = performance.now() - this.#began
    const left = this.#pairs.length - this.#done
    if (left === 0) return
    const isKnown = this.#done >= FEW && milliseconds > SOON
    const seconds = isKnown ? ((milliseconds / this.#done) * left) / 1000 : null
    this.#world.report(this.#words.progress(this.#done, this.#pairs.length, seconds))
  }
}

/** From so many pairs and milliseconds on the time that is left can be guessed: the first ones warm the engine up. */
const FEW = 3
const SOON = 300

/** Of many pairs nobody would know which it was where an error names no file. */
function ofPair(error: unknown, { draft }: NamedPair): VariorumError {
  if (!(error instanceof VariorumError))
    return new CommandTrouble(
      "pair-failed",
      `Something went wrong inside (${error instanceof Error ? error.message : String(error)}).`,
      draft,
      "This is a fault of the program: please report it. Compared alone, the pair tells more.",
    )
  if (error.where !== "") return error
  return new VariorumError(error.code, error.message, draft, error.advice)
}
