import { expect, test } from "vitest"
import { editorRoom } from "./editor-room.js"

const room = editorRoom()

test("a kept work that was deleted comes back by a click", async () => {
  const { page, troubles } = await room.write()
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("button", { name: "Compare other texts" }).click()
  const works = page.getByRole("region", { name: "Kept in this browser" })
  await works.getByRole("button", { name: /^Delete/u }).click()
  await works.getByRole("button", { name: "Undo" }).click()
  await works.getByRole("button", { name: /^Delete/u }).waitFor()
  expect(troubles).toEqual([])
  await page.context().close()
})
