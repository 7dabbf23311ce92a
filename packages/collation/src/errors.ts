/**
 * The world's trouble, said in three parts: what happened, where, and what to do.
 *
 * A programmer's slip is a `RangeError` instead. Running out of budget is not
 * an error at all but part of the answer (`Collation.complete`).
 */
export class VariorumError extends Error {
  /** Stable name of this kind of trouble, with an entry in `docs/errors.md`. */
  readonly code: string
  /** The file, the part of a file, or the path inside a JSON document. Empty when there is no one place. */
  readonly where: string
  /** What the person who reads this can do about it: a whole sentence. */
  readonly advice: string

  constructor(code: string, what: string, where: string, advice: string) {
    super(what)
    this.name = new.target.name
    this.code = code
    this.where = where
    this.advice = advice
  }

  /** The whole trouble in one line, for a terminal or a status line. */
  get oneLine(): string {
    const where = this.where === "" ? "" : `${this.where}: `
    return `${where}${this.message} ${this.advice}`
  }
}

/** A witness given as data breaks the rules of witness JSON; `where` is the path of the fault, such as `blocks[2].sentences[0]`. */
export class InvalidWitness extends VariorumError {}

/** A pin given as data breaks the rules of pins; `where` is the path of the fault, such as `pins[2].ends[0].witness`. */
export class InvalidPin extends VariorumError {}

/** A source could not be read at all: missing, not text, too large, badly encoded. */
export class UnreadableSource extends VariorumError {}

/** Rules that cannot be followed: a name that is none, a list that contradicts itself; `where` is the rule, or the line of the list. */
export class InvalidRules extends VariorumError {}
