/** Judgements, pins and corrections of every kind, on two texts with characters beyond the first plane. */
import { collate, pinApart, pinTogether, witness } from "@variorum/collation"
import {
  compareVoices,
  makeJudgement,
  makeVoiceCorrection,
  standardVoiceLists,
} from "@variorum/layers"

const before = witness({
  siglum: "D 1",
  text: "🙂 He saw so many faults. Nobody 𝔠𝔞𝔪𝔢 home. I will not go. It was late. 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂 Amen.",
})
const after = witness({
  siglum: "F",
  text: "He saw several faults. 🙂 I must not go. It was late, and Nobody came. Amen.",
})

export const decisionWitnesses = [before, after]
export const collation = collate(decisionWitnesses)
const who = { creator: "R. Hand", created: "2026-11-22T06:10:00Z" }
const changed = collation.passages.filter(({ change }) => change !== "same")
const within = changed.find(({ segments }) => segments.some((one) => one.class !== null))!

const judgements = [
  ...changed.map(({ id }, i) =>
    makeJudgement(collation, { passage: id }, who, {
      change: "added",
      ...(i === 0 ? {} : { weight: "noise" }),
      reason: i === 0 ? "" : "<b>So</b> it is & was.",
    }),
  ),
  makeJudgement(
    collation,
    { passage: within.id, segment: within.segments.findIndex((one) => one.class !== null) },
    who,
    { class: "wording", reason: "__proto__" },
  ),
]

const pins = [
  pinTogether({ witness: before, sentences: [0, 1] }, { witness: after, sentences: [0] }),
  pinTogether(
    { witness: after, sentences: [1] },
    { witness: before, sentences: [4] },
    { by: "R. Hand", reason: "" },
  ),
  pinApart(
    { witness: before, sentences: [3] },
    { witness: after, sentences: [2] },
    { reason: "Another evening." },
  ),
]

const { findings } = compareVoices(collation, standardVoiceLists)
const [finding] = findings[0]
const corrections = [null, "demand"].map((belongsTo, i) =>
  makeVoiceCorrection(
    before,
    finding!,
    { ...who, creator: `R. Hand ${i}` },
    {
      belongsTo,
      reason: i === 0 ? "" : "Meant otherwise.",
    },
  ),
)

export const decisions = { judgements, pins, corrections }
