import { LAYER_SHAPES, type Layer } from "@variorum/layers"
import { utcOf } from "../note-import/note-import.js"
import { listed, own, ownText, type PlainObject } from "../note-import/plain-data.js"
import { nameOf, OWN } from "./iri.js"
import { nameIn } from "./read-note.js"

const visibilities = ["mine", "class", "everyone"] as const

/** A layer without its notes, from a collection; what that does not say is as in `fallback`. */
export function readHead(collection: PlainObject, fallback: Omit<Layer, "notes" | "foreign">) {
  const said = (key: string) => own(collection, OWN + key)
  const flag = (key: "isShown" | "isLocked" | "isCovered") => {
    const value = said(key)
    return typeof value === "boolean" ? value : fallback[key]
  }
  const id = ownText(collection, "id")
  const label = listed(own(collection, "label")).find((one) => typeof one === "string")
  const purpose = said("purpose")
  const ink = said("ink")
  return {
    id: id === "" ? fallback.id : nameOf("layer", id),
    label: typeof label === "string" && label.trim() !== "" ? label : fallback.label,
    creator: nameIn(own(collection, "creator")) ?? fallback.creator,
    created: utcOf(own(collection, "created")) ?? fallback.created,
    purpose: typeof purpose === "string" ? purpose : fallback.purpose,
    visibility: visibilities.find((one) => one === said("visibility")) ?? fallback.visibility,
    ink: [0, 1, 2, 3, 4, 5].find((one) => one === ink) ?? fallback.ink,
    shape: LAYER_SHAPES.find((one) => one === said("shape")) ?? fallback.shape,
    isShown: flag("isShown"),
    isLocked: flag("isLocked"),
    isCovered: flag("isCovered"),
  }
}
