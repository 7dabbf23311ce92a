import { LAYER_SHAPES, type Layer, type LayerShape } from "./layer.js"

/** How a layer's numbers look: an ink (0 to 5) and a shape. */
export interface LayerLook {
  readonly ink: number
  readonly shape: LayerShape
}

/**
 * A look that sets a layer apart from those there are: the wished one while neither its ink nor its shape is taken, else
 * an ink and a shape that nobody has, else the two of them together as nobody has them. When all 36 are taken, the wished
 * one, or the first.
 */
export function freeLook(layers: readonly Layer[], wished?: LayerLook): LayerLook {
  const inks = new Set(layers.map(({ ink }) => ink))
  const shapes = new Set(layers.map(({ shape }) => shape))
  if (wished !== undefined && !inks.has(wished.ink) && !shapes.has(wished.shape)) return wished
  const isTaken = (look: LayerLook) =>
    layers.some(({ ink, shape }) => ink === look.ink && shape === look.shape)
  const looks = [...LOOKS, ...(wished === undefined ? [] : [wished])]
  return (
    LOOKS.find(({ ink, shape }) => !inks.has(ink) && !shapes.has(shape)) ??
    looks.find((look) => !isTaken(look)) ??
    wished ??
    LOOKS[0]!
  )
}

/** Every ink with every shape, those first that differ in both. */
const LOOKS: readonly LayerLook[] = LAYER_SHAPES.flatMap((_, apart) =>
  LAYER_SHAPES.map((__, ink) => ({
    ink,
    shape: LAYER_SHAPES[(ink + apart) % LAYER_SHAPES.length] as LayerShape,
  })),
)
