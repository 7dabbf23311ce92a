import {
  InvalidPin,
  InvalidRules,
  InvalidWitness,
  UnreadableSource,
  VariorumError,
} from "../errors.js"

/** The errors that have a place of their own in `docs/errors.md`. */
const ours = { InvalidPin, InvalidRules, InvalidWitness, UnreadableSource, VariorumError }
/** A programmer's slip, and whatever else the engine threw. */
const others = { RangeError, TypeError, Error }

/** An error as plain data, for a copy of an error between threads is no longer of its class. */
export type PackedTrouble = OurTrouble | OtherTrouble

interface OurTrouble {
  readonly class: keyof typeof ours
  readonly message: string
  readonly stack: string
  readonly code: string
  readonly where: string
  readonly advice: string
}

interface OtherTrouble {
  readonly class: keyof typeof others
  readonly message: string
  readonly stack: string
}

/** Names are written out and not taken from the error: a program made small has other names for its classes. */
const ourNames = Object.keys(ours) as (keyof typeof ours)[]
const otherNames = Object.keys(others) as (keyof typeof others)[]

/** Makes plain data of what was thrown. A class that is not known here becomes the nearest one that is. */
export function packTrouble(thrown: unknown): PackedTrouble {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const { message, stack = "" } = error
  if (!(error instanceof VariorumError)) {
    const name = otherNames.find((candidate) => error instanceof others[candidate]) ?? "Error"
    return { class: name, message, stack }
  }
  const { code, where, advice } = error
  const name = ourNames.find((candidate) => error instanceof ours[candidate]) ?? "VariorumError"
  return { class: name, message, stack, code, where, advice }
}

/** The error again, of its class, with its fields, and with the trace of where it was thrown. */
export function unpackTrouble(packed: PackedTrouble): Error {
  const error =
    "code" in packed
      ? new ours[packed.class](packed.code, packed.message, packed.where, packed.advice)
      : new others[packed.class](packed.message)
  error.stack = packed.stack
  return error
}
