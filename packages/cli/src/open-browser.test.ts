import { expect, test } from "vitest"
import { openerOf } from "./open-browser.js"

test("a browser is opened only where somebody could see it", () => {
  expect(openerOf("linux", {})).toBe(null)
  expect(openerOf("linux", { DISPLAY: ":0" })).toEqual(["xdg-open"])
  expect(openerOf("linux", { WAYLAND_DISPLAY: "wayland-0" })).toEqual(["xdg-open"])
  expect(openerOf("darwin", {})).toEqual(["open"])
  expect(openerOf("darwin", { CI: "true" })).toBe(null)
})
