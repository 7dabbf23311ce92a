import { freeLook } from "./layer-look.js"
import type { Layer } from "./layer.js"

/**
 * Layers that came from others, so that each can be told from those there are and from one another: by ink and shape for
 * as long as there are free ones, and by name. A name that is taken has its hand behind it ("Notes, Anna"), and a number
 * where that is taken too. `layers`: those there are, then the newcomers, whose identifiers are in `newcomers`.
 */
export function tellApart(
  layers: readonly Layer[],
  newcomers: ReadonlySet<string>,
): readonly Layer[] {
  const told = layers.filter(({ id }) => !newcomers.has(id))
  const names = new Set(told.map(({ label }) => label))
  const apart = new Map<string, Layer>()
  for (const layer of layers) {
    if (!newcomers.has(layer.id)) continue
    const label = freeName(layer, names)
    const look = freeLook(told, { ink: layer.ink, shape: layer.shape })
    names.add(label)
    const named = { ...layer, label, ...look }
    told.push(named)
    apart.set(layer.id, named)
  }
  return layers.map((layer) => apart.get(layer.id) ?? layer)
}

function freeName({ label, creator }: Layer, taken: ReadonlySet<string>): string {
  if (!taken.has(label)) return label
  const ofHand = label === creator ? label : `${label}, ${creator}`
  let name = ofHand
  for (let number = 2; taken.has(name); number++) name = `${ofHand} ${number}`
  return name
}
