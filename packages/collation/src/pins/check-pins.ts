import { InvalidPin } from "../errors.js"
import type { Pin } from "./pins.js"

/** Checks data from outside against `Pin`, and that its ends stand in two of the witnesses. Throws InvalidPin. */
export function checkPins(pins: unknown, sigla: readonly string[]): asserts pins is readonly Pin[] {
  if (!Array.isArray(pins)) throw fault("pins", "expected a list")
  pins.forEach((pin: unknown, i) => checkPin(pin, `pins[${i}]`, sigla))
}

function checkPin(pin: unknown, path: string, sigla: readonly string[]): void {
  const fields = recordAt(pin, path)
  checkText(fields["id"], `${path}.id`)
  if (fields["kind"] !== "together" && fields["kind"] !== "apart")
    throw fault(`${path}.kind`, 'expected "together" or "apart"')
  for (const name of ["by", "reason"])
    if (fields[name] !== undefined && typeof fields[name] !== "string")
      throw fault(`${path}.${name}`, "expected text")
  const { ends } = fields
  if (!Array.isArray(ends) || ends.length !== 2) throw fault(`${path}.ends`, "expected two ends")
  const named = ends.map((end: unknown, i) => checkEnd(end, `${path}.ends[${i}]`, sigla))
  if (named[0] === named[1]) throw fault(`${path}.ends`, "expected ends in two witnesses")
}

/** Gives the witness that an end stands in. */
function checkEnd(end: unknown, path: string, sigla: readonly string[]): string {
  const { witness, sentences } = recordAt(end, path)
  checkText(witness, `${path}.witness`)
  if (!sigla.includes(witness))
    throw fault(`${path}.witness`, `expected one of ${sigla.join(", ")}, found ${witness}`)
  if (!Array.isArray(sentences) || sentences.length === 0)
    throw fault(`${path}.sentences`, "expected at least one sentence")
  sentences.forEach((one: unknown, i) => checkQuotation(one, `${path}.sentences[${i}]`))
  return witness
}

function checkQuotation(quotation: unknown, path: string): void {
  const { exact, prefix, suffix, start } = recordAt(quotation, path)
  checkText(exact, `${path}.exact`)
  if (typeof prefix !== "string") throw fault(`${path}.prefix`, "expected text")
  if (typeof suffix !== "string") throw fault(`${path}.suffix`, "expected text")
  if (!Number.isSafeInteger(start) || (start as number) < 0)
    throw fault(`${path}.start`, "expected a whole number from 0 on")
}

function checkText(value: unknown, path: string): asserts value is string {
  if (typeof value !== "string" || value === "")
    throw fault(path, "expected text that is not empty")
}

function recordAt(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>
  throw fault(path, "expected an object")
}

function fault(path: string, expected: string): InvalidPin {
  return new InvalidPin(
    "pin-invalid",
    `This pin cannot be used: ${expected}.`,
    path,
    "Correct it there, or take the pin out.",
  )
}
