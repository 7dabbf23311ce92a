import type { EditorPhrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import type { Session } from "../work/session.js"
import { asGuessed } from "../work/guess-particulars.js"
import { describeEdition, describeText } from "../work/particulars.js"

/** What can be said of the edition, and of each text. */
const OF_EDITION = ["title", "source", "rights"] as const
const OF_TEXT = ["siglum", "title", "kind", "date", "hand", "language"] as const

/**
 * "Describe the texts": everything that can be said of them beside their words. Each field is kept as soon as it is
 * left, and can be undone like all else.
 */
export function drawParticulars(
  phrases: EditorPhrases,
  session: Session,
  say: (said: string) => void,
): TemplateResult {
  const words = phrases.particulars
  const { work } = session
  const guessed = work.texts.map(({ witness }) => asGuessed(witness))
  const edition = (name: (typeof OF_EDITION)[number]) =>
    drawField(words.names[name], work[name], "", (value) =>
      session.attempt("edition", (now) => describeEdition(now, { [name]: value })),
    )
  const text = (index: number, name: (typeof OF_TEXT)[number]) => {
    const { witness } = work.texts[index] as Session["work"]["texts"][number]
    const from = name === "siglum" || name === "hand" ? undefined : guessed[index]?.get(name)
    const label =
      from === undefined
        ? words.names[name]
        : html`${words.names[name]} <small>${words.from[from]}</small>`
    return drawField(label, witness[name] ?? "", words.hints[name] ?? "", (value) => {
      const refusal = session.attempt("particulars", (now) =>
        describeText(now, index, { [name]: value }),
      )
      if (refusal !== null) say(phrases.steps.refusal[refusal])
    })
  }
  return html`<form method="dialog" class="particulars">
    <h2>${phrases.commands.particulars}</h2>
    <fieldset><legend>${words.edition}</legend>${OF_EDITION.map(edition)}</fieldset>
    ${work.texts.map(({ witness }, index) => html`<fieldset><legend><bdi>${witness.title ?? witness.siglum}</bdi></legend>${OF_TEXT.map((name) => text(index, name))}</fieldset>`)}
    <button class="plain">${phrases.shell.close}</button>
  </form>`
}

function drawField(
  label: string | TemplateResult,
  value: string,
  hint: string,
  change: (value: string) => unknown,
): TemplateResult {
  return html`<label class="field"><span>${label}</span><input type="text" dir="auto" placeholder=${hint} .value=${value} @change=${({ target }: Event) => change((target as HTMLInputElement).value)}></label>`
}
