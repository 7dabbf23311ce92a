import { describe, expect, test } from "vitest"
import { cutSentences } from "./sentences.js"
import { miscut } from "./sentences.testing.js"
import type { Intervention } from "../witness.js"

describe("gaps and insertions", () => {
  test("a gap between sentences is a sentence of its own", () =>
    expect(
      miscut(
        "It stood for terror. |[…] |I now request it.",
        "[…]",
        "[…] |I think so. |[lost]",
        "All this went unnoticed. |[…]",
        "One. |[…] |[lost] |Two.",
        "One. |[…] |“Two.”",
        "One etc. |[…] |Two.",
      ),
    ).toEqual([]))

  test("a gap inside a sentence, or where it is torn off, belongs to it", () =>
    expect(
      miscut(
        "He kept some kind of connections […]",
        "[…] nevertheless, we have to do it.",
        "One. |[…] nevertheless, two.",
        "In conversation with Agranov […] expressed it. |Yes.",
        "In conversation with Agranov […] Yagoda expressed it.",
        "He met Mr. […] in Moscow.",
        "He waited... […] then left.",
        "One […]. |Two.",
        "“Yes. |[…]”",
        "“Yes. |[…]” Two.",
        "One. |[…] —",
        "[…], he said. |[…]. |Two.",
      ),
    ).toEqual([]))

  test("an insertion belongs to the sentence around it, or begins one", () =>
    expect(
      miscut(
        "[Tomsky's widow] named Yagoda. |[He] left.",
        "I held back [!] because of it. |The chekists [NKVD] left.",
        "If I did wrong, [you will] curse me.",
        "He left. |[NKVD] He came.",
        "He left... [NKVD] and came. |He left... |[NKVD] He came.",
        "He left [Moscow. Then] Stalin came.",
        "He left. [NKVD]",
      ),
    ).toEqual([]))

  test("a remark on a finished sentence stays with it", () =>
    expect(miscut("It is so. [!] |He left.", "We shall win. {Applause.} |Comrades, go.")).toEqual(
      [],
    ))

  test("an intervention without a sign in the text changes nothing", () => {
    const text = "One. Two."
    const loss: Intervention = { kind: "loss", span: { start: 5, end: 5 } }
    const plain = cutSentences(text, { start: 0, end: 9 }, { interventions: [] })
    expect(cutSentences(text, { start: 0, end: 9 }, { interventions: [loss] })).toEqual(plain)
    expect(plain).toHaveLength(2)
  })
})
