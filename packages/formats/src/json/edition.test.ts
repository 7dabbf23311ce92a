import { collate, witness, pinApart, pinTogether } from "@variorum/collation"
import { judge, makeJudgement } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { type Edition, writeCollation, writeEdition } from "./index.js"
import { readAgain, refusal } from "./json.testing.js"

describe("an edition that keeps what people decided", () => {
  const [one, other] = [
    witness({ siglum: "A", text: "We ask for bread. The railway men refuse." }),
    witness({ siglum: "B", text: "The province needs help. The railway men refused." }),
  ] as const
  const pin = pinTogether(
    { witness: one, sentences: [0] },
    { witness: other, sentences: [0] },
    {
      by: "R. Hand",
      reason: "The request, made general.",
    },
  )
  const bare = pinApart({ witness: one, sentences: [1] }, { witness: other, sentences: [0] })
  const collation = collate([one, other], { pins: [pin] })
  const judges = { creator: "R. Hand", created: "2026-11-22T06:10:00Z" }
  const passage = collation.passages.find(({ pinned }) => pinned === undefined)!
  const judgement = makeJudgement(collation, { passage: passage.id, segment: 1 }, judges, {
    weight: "accidental",
    class: "spelling",
    reason: "A slip.",
  })
  const edition: Edition = {
    witnesses: [one, other],
    rules: [{ name: "case" }, { name: "spellings", list: [["Yezhov", "Ezhov"]] }],
    pins: [pin, bare],
    judgements: [judgement],
  }

  test("comes back equal, and so do the comparison under its pins and what hangs on it", () => {
    const read = readAgain(writeEdition(edition))
    if (read.kind !== "edition") throw new Error(read.kind)
    expect(read.edition).toEqual(edition)
    const again = collate(read.edition.witnesses, { pins: [read.edition.pins![0]!] })
    expect(again).toEqual(collation)
    expect(judge(again, read.edition.judgements!)).toEqual(judge(collation, [judgement]))
  })

  test("keeps what others say of a pin or a judgement, and reads quotations that name no state of the text", () => {
    const foreign = { rights: "urn:x", deep: [{ a: 1 }] }
    const { digest: _, ...old } = judgement.target.quotations[0]!
    const document = JSON.parse(
      writeEdition({
        ...edition,
        pins: [{ ...pin, foreign }],
        judgements: [{ ...judgement, foreign }],
      }),
    )
    document.judgements[0].target.quotations = [old]
    const read = readAgain(JSON.stringify(document))
    if (read.kind !== "edition") throw new Error(read.kind)
    expect(read.edition.pins).toEqual([{ ...pin, foreign }])
    expect(read.edition.judgements).toEqual([
      {
        ...judgement,
        target: { ...judgement.target, quotations: [{ ...old, digest: "" }] },
        foreign,
      },
    ])
  })

  test("is a collation that comes back equal too, pins and all", () =>
    expect(readAgain(writeCollation(collation))).toEqual({ kind: "collation", collation }))

  const faults: [string, (document: ReturnType<typeof JSON.parse>) => void, string][] = [
    ["a pin without ends", (d) => delete d.pins[0].ends, "pins[0]"],
    ["a pin with three ends", (d) => d.pins[0].ends.push(d.pins[0].ends[0]), "pins[0].ends"],
    [
      "a pin with both ends in one witness",
      (d) => (d.pins[0].ends[1].witness = "A"),
      "pins[0].ends",
    ],
    [
      "a pin in a witness that is not there",
      (d) => (d.pins[1].ends[0].witness = "Z"),
      "pins[1].ends[0].witness",
    ],
    [
      "a pin on no sentence",
      (d) => (d.pins[0].ends[0].sentences = []),
      "pins[0].ends[0].sentences",
    ],
    ["a pin of an unknown kind", (d) => (d.pins[0].kind = "beside"), "pins[0].kind"],
    ["two pins of one name", (d) => (d.pins[1].id = d.pins[0].id), "pins[1].id"],
    ["a judgement without a name", (d) => (d.judgements[0].creator = ""), "judgements[0].creator"],
    [
      "a judgement at no time",
      (d) => (d.judgements[0].created = "yesterday"),
      "judgements[0].created",
    ],
    [
      "a judgement that says nothing",
      (d) => (d.judgements[0].body = { reason: "so" }),
      "judgements[0].body",
    ],
    [
      "a judgement of an unknown weight",
      (d) => (d.judgements[0].body.weight = "heavy"),
      "judgements[0].body.weight",
    ],
    [
      "a judgement that quotes nothing",
      (d) => (d.judgements[0].target.quotations = []),
      "judgements[0].target.quotations",
    ],
    ["a rule without a name", (d) => (d.rules = [{ list: [] }]), "rules[0]"],
    [
      "a rule whose list is none",
      (d) => (d.rules = [{ name: "spellings", list: "x" }]),
      "rules[0].list",
    ],
  ]

  test.each(faults)("is refused for %s, with the path", (_, spoil, path) => {
    const document = JSON.parse(writeEdition(edition))
    spoil(document)
    expect(refusal(document).where).toBe(path)
  })
})
