/** Markup that is made here: whatever is put into it is text, unless it was made here too. */
export class Markup {
  readonly #markup: string

  private constructor(made: string) {
    this.#markup = made
  }

  /** The parts of a template as they stand, with text in between. */
  static of(parts: readonly string[], values: readonly Content[]): Markup {
    let made = parts[0] ?? ""
    for (const [i, value] of values.entries()) made += markupOf(value) + (parts[i + 1] ?? "")
    return new Markup(made)
  }

  toString(): string {
    return this.#markup
  }
}

export type Content = string | number | Markup | readonly Content[]

/** Markup from a template: `` markup`<p>${text}</p>` ``. Attributes are written in quotation marks. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return Markup.of(parts, values)
}

export const NOTHING: Markup = markup``

function markupOf(value: Content): string {
  if (value instanceof Markup) return value.toString()
  if (typeof value === "string" || typeof value === "number") return escaped(String(value))
  return value.map(markupOf).join("")
}

/** Signs that no page may hold, and halves of signs, become the sign for what cannot be shown. */
function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\f\r])[\p{Cc}\p{Cs}]/gu, "\ufffd")
    .replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
}
