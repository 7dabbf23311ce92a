import type { Witness } from "@variorum/collation"
import type { AnchoredWords, Judgement, Verdict } from "@variorum/layers"
import { writeWords } from "./anchors.js"
import { changes, classes, weights } from "./collation.js"
import { asForeign, asName, asString, Fields, fault, listOf, oneOf, type Read } from "./fields.js"
import { asUtc } from "./layers.js"
import { readQuotation, siglumOf } from "./pins.js"

/** A reader of judgements that quote some of the witnesses. */
export function judgementOf(witnesses: readonly Witness[]): Read<Judgement> {
  return (value, path) => {
    const fields = new Fields(value, path)
    return {
      id: fields.get("id", asName),
      motivation: fields.get("motivation", oneOf(["classifying"])),
      creator: fields.get("creator", asName),
      created: fields.get("created", asUtc),
      target: fields.get("target", targetIn(witnesses)),
      body: fields.get("body", readVerdict),
      ...fields.optional("foreign", asForeign),
    }
  }
}

function targetIn(witnesses: readonly Witness[]): Read<Judgement["target"]> {
  return (value, path) => {
    const fields = new Fields(value, path)
    const quotations = fields.get("quotations", listOf(quotedIn(witnesses)))
    if (quotations.length === 0) throw fault(fields.pathOf("quotations"), "must hold at least one.")
    return {
      passage: fields.get("passage", asName),
      ...fields.optional("segment", asName),
      quotations,
    }
  }
}

/** Editions of before November 2026 do not say the state of the text. */
function quotedIn(witnesses: readonly Witness[]): Read<AnchoredWords> {
  return (value, path) => {
    const fields = new Fields(value, path)
    return {
      witness: fields.get("witness", siglumOf(witnesses)),
      quotation: fields.get("quotation", readQuotation),
      digest: fields.has("digest") ? fields.get("digest", asString) : "",
    }
  }
}

function readVerdict(value: unknown, path: string): Verdict {
  const fields = new Fields(value, path)
  const verdict = {
    ...fields.optional("change", oneOf(changes)),
    ...fields.optional("weight", oneOf(weights)),
    ...fields.optional("class", oneOf(classes)),
  }
  if (Object.keys(verdict).length === 0) throw fault(path, "says no change, weight or class.")
  return { ...verdict, reason: fields.get("reason", asString) }
}

/** The judgement with its keys in the order in which they are written. */
export function writeJudgement(judgement: Judgement): Judgement {
  const { id, motivation, creator, created, target, body, foreign } = judgement
  const { passage, segment, quotations } = target
  return {
    id,
    motivation,
    creator,
    created,
    target: {
      passage,
      ...(segment === undefined ? {} : { segment }),
      quotations: quotations.map(writeWords),
    },
    body: writeVerdict(body),
    ...(foreign === undefined ? {} : { foreign }),
  }
}

function writeVerdict(body: Verdict): Verdict {
  return {
    ...(body.change === undefined ? {} : { change: body.change }),
    ...(body.weight === undefined ? {} : { weight: body.weight }),
    ...(body.class === undefined ? {} : { class: body.class }),
    reason: body.reason,
  }
}
