import { expect, test } from "vitest"
import { freeLook } from "./layer-look.js"
import { LAYER_SHAPES } from "./layer.js"
import { layerOf } from "./notes.testing.js"
import { tellApart } from "./tell-apart.js"

const lookOf = ({ ink, shape }: { ink: number; shape: string }) => `${ink} ${shape}`

test("a layer keeps its look while neither ink nor shape is taken", () => {
  expect(freeLook([layerOf([])], { ink: 3, shape: "star" })).toEqual({ ink: 3, shape: "star" })
  expect(freeLook([layerOf([])], { ink: 0, shape: "star" })).toEqual({ ink: 1, shape: "square" })
})

test("twenty layers of one name, ink and shape are told apart by all three", () => {
  const mine = layerOf([], { id: "mine" })
  const others = Array.from({ length: 20 }, (_, i) =>
    layerOf([], { id: `layer-${i}`, creator: `Student ${i}` }),
  )
  const layers = tellApart([mine, ...others], new Set(others.map(({ id }) => id)))
  expect(layers[0]).toBe(mine)
  expect(new Set(layers.map(lookOf)).size).toBe(21)
  expect(new Set(layers.map(({ label }) => label)).size).toBe(21)
  expect(layers[1]).toMatchObject({ label: "A reading, Student 0", ink: 1, shape: "square" })
  // As long as there are free ones, both differ.
  expect(new Set(layers.slice(0, 6).map(({ shape }) => shape)).size).toBe(6)
})

test("a hand with two layers of one name has them numbered", () => {
  const layers = ["a", "b", "c"].map((id) => layerOf([], { id }))
  const told = tellApart(layers, new Set(["b", "c"])).map(({ label }) => label)
  expect(told).toEqual(["A reading", "A reading, a reader", "A reading, a reader 2"])
})

test("when every look is taken a layer keeps its own", () => {
  const all = LAYER_SHAPES.flatMap((shape) =>
    LAYER_SHAPES.map((_, ink) => layerOf([], { ink, shape })),
  )
  expect(freeLook(all, { ink: 4, shape: "star" })).toEqual({ ink: 4, shape: "star" })
})
