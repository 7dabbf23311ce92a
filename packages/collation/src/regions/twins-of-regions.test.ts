import { expect, test } from "vitest"
import { NO_CLAIMS } from "../pins/claims.js"
import { witness } from "../witness/make-witness.js"
import { Regions } from "./regions.js"

test("each of very many sentences that stand once in either text has its twin, wherever it is", () => {
  const said = Array.from(
    { length: 1500 },
    (_, i) => `On page${i} of the record K${i * i} accuses B${i}.`,
  )
  const [before, after] = [said, said.toReversed()].map((list, i) =>
    witness({ siglum: "AB"[i]!, text: list.join("\n\n") }),
  )
  const { regions, twins } = new Regions([], null).of(before!, after!, NO_CLAIMS)
  const found = regions.flatMap(({ region }) =>
    Array.from(region.fingerprints.before, (words) => twins.find(region, "before", words)),
  )
  expect(found).toHaveLength(said.length)
  expect(found.filter((twin) => twin === null)).toEqual([])
})
