import type { Layer } from "@variorum/layers"
import { tags, witnesses } from "../notes.testing.js"
import { readAnnotations, writeAnnotations } from "./index.js"

type Naming = { readonly witnessIri?: (siglum: string) => string }

/** What is written of a layer, as data. */
export function writtenAs(layer: Layer, naming: Naming = {}): ReturnType<typeof JSON.parse> {
  return JSON.parse(writeAnnotations(layer, { witnesses, tags, ...naming }))
}

/** What a layer that was written, or a document, is read as. */
export function readAgain(given: unknown, naming: Naming = {}) {
  const text = isLayer(given)
    ? writeAnnotations(given, { witnesses, tags, ...naming })
    : JSON.stringify(given)
  const source = { name: "handed-in.jsonld", bytes: new TextEncoder().encode(text) }
  return readAnnotations(source, { witnesses, tags, now: "2026-11-22T12:00:00Z", ...naming })
}

function isLayer(given: unknown): given is Layer {
  return typeof given === "object" && given !== null && "visibility" in given
}
