import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { chromium } from "playwright-core"
import { chromiumFlags, findChromium, whyNoChromium } from "./chromium.mjs"
import { bundleFolder, root } from "./places.mjs"
import { say } from "./say.mjs"

const folder = join(root, "pictures")

/**
 * One picture: which page, how wide a window, what the reader prefers, what is done first.
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} page
 * @property {number} [width]
 * @property {import("@variorum/views").DisplayName} [display]
 * @property {Readonly<Record<string, string>>} [attributes] of the view, besides `display`
 * @property {Parameters<import("playwright-core").Page["emulateMedia"]>[0]} [media]
 * @property {number} [step] how often "next" is asked for
 * @property {string} [state] what stands behind `#variorum:` in the address
 * @property {string} [open] the panel that is opened
 * @property {boolean} [ticked] whether all its boxes are ticked
 * @property {string} [click] what is clicked then
 * @property {boolean} [whole] the whole page rather than the first screen
 * @property {boolean} [asPaper] a PDF's first pages as printed, drawn by the print style
 */

/** Ways of reading that are pictured on the letter alone. */
const furtherDisplays = /** @type {const} */ ([
  "changes",
  "apparatus",
  "table",
  "final",
  "revision",
])

/** @type {readonly Picture[]} */
const pictures = [
  { name: "landing", page: "" },
  { name: "landing-390", page: "", width: 390 },
  ...["yezhov-letter", "plenum-1936", "gettysburg"].flatMap((page) => [
    { name: `${page}-columns`, page, display: /** @type {const} */ ("columns") },
    { name: `${page}-inline`, page, display: /** @type {const} */ ("inline") },
    { name: `${page}-390`, page, width: 390 },
    { name: `${page}-dark`, page, media: { colorScheme: /** @type {const} */ ("dark") } },
    { name: `${page}-forced`, page, media: { forcedColors: /** @type {const} */ ("active") } },
    { name: `${page}-print`, page, asPaper: true, width: 794 },
  ]),
  { name: "yezhov-letter-columns-390", page: "yezhov-letter", width: 390, display: "columns" },
  { name: "yezhov-letter-columns-960", page: "yezhov-letter", width: 960, step: 4 },
  { name: "yezhov-letter-chosen", page: "yezhov-letter", step: 5, whole: false },
  { name: "yezhov-letter-chosen-390", page: "yezhov-letter", step: 5, width: 390, whole: false },
  ...[1440, 960].map((width) => ({
    name: `yezhov-letter-free-${width}`,
    page: "yezhov-letter",
    width,
    display: /** @type {const} */ ("columns"),
    attributes: { "free-columns": "" },
    step: 4,
    whole: false,
  })),
  {
    name: "yezhov-letter-chosen-inline",
    page: "yezhov-letter",
    step: 5,
    display: "inline",
    whole: false,
  },
  { name: "yezhov-letter-cited", page: "yezhov-letter", step: 8, click: ".cite", whole: false },
  {
    name: "yezhov-letter-cited-390",
    page: "yezhov-letter",
    step: 8,
    click: ".cite",
    width: 390,
    whole: false,
  },
  { name: "states", page: "states" },
  { name: "states-390", page: "states", width: 390 },
  { name: "states-dark", page: "states", media: { colorScheme: "dark" } },
  ...[1440, 390].flatMap((width) => [
    { name: `plenum-1936-filters-${width}`, page: "plenum-1936", width, open: "Filters" },
    { name: `yezhov-letter-summary-${width}`, page: "yezhov-letter", width, open: "Summary" },
    {
      name: `plenum-1936-covered-${width}`,
      page: "plenum-1936",
      width,
      state: "covered=deleted%20added",
    },
  ]),
  {
    name: "yezhov-letter-hidden-dark",
    page: "yezhov-letter",
    state: "hidden-kinds=deleted,unattested",
    media: { colorScheme: "dark" },
  },
  { name: "gettysburg-coarse", page: "gettysburg", state: "coarseness=8", open: "Filters" },
  ...[1440, 390].map((width) => ({
    name: `yezhov-letter-voice-${width}`,
    page: "yezhov-letter",
    width,
    open: "Voice and claims",
    ticked: true,
    whole: false,
  })),
  ...furtherDisplays.flatMap((display) => [
    { name: `yezhov-letter-${display}`, page: "yezhov-letter", display, step: 5 },
    { name: `yezhov-letter-${display}-390`, page: "yezhov-letter", display, step: 5, width: 390 },
    {
      name: `yezhov-letter-${display}-dark`,
      page: "yezhov-letter",
      display,
      step: 5,
      whole: false,
      media: { colorScheme: /** @type {const} */ ("dark") },
    },
  ]),
  {
    name: "yezhov-letter-apparatus-print",
    page: "yezhov-letter",
    display: "apparatus",
    asPaper: true,
    width: 794,
  },
]

/** Takes every picture anew, and the one that the README shows. */
export async function takePictures() {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(whyNoChromium())
  await mkdir(folder, { recursive: true })
  await mkdir(join(root, "docs/pictures"), { recursive: true })
  const { serveFolder } = await import("../packages/cli/dist/serve.js")
  const server = await serveFolder({
    folder: join(root, "examples"),
    mounts: { "/variorum/": bundleFolder },
    port: 0,
  })
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    const wanted = process.argv[2] ?? ""
    for (const picture of pictures)
      if (picture.name.includes(wanted)) await take(browser, server.address, picture)
    if ("readme".includes(wanted)) await takeForReadme(browser, server.address)
  } finally {
    await browser.close()
    await server.close()
  }
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {Picture} picture
 */
async function open(browser, address, picture) {
  const {
    page: path,
    width = 1440,
    display,
    attributes = {},
    media,
    step = 0,
    state,
    open: panel,
    ticked,
    click,
  } = picture
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.emulateMedia({ reducedMotion: "reduce", ...media })
  const fragment = state ? `#variorum:${state}` : ""
  await page.goto(new URL(path === "" ? "" : `${path}/${fragment}`, address).href)
  if (path === "") return page
  const view = page.locator("variorum-view")
  if (display)
    await view.evaluate((element, value) => element.setAttribute("display", value), display)
  for (const attribute of Object.entries(attributes))
    await view.evaluate((element, [name, value]) => element.setAttribute(name, value), attribute)
  await page.locator(".sheet").first().waitFor()
  for (let i = 0; i < step; i++)
    await view.evaluate((element) => /** @type {any} */ (element).next())
  if (panel) await view.locator("summary", { hasText: panel }).click()
  if (ticked) {
    await view.locator("details[open] input[type=checkbox]").first().waitFor()
    for (const box of await view.locator("details[open] input[type=checkbox]").all())
      await box.check()
  }
  if (click) await page.locator(click).click()
  await page.waitForTimeout(path === "states" ? 1500 : 150)
  return page
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {Picture} picture
 */
async function take(browser, address, picture) {
  say(`${picture.name} …`)
  const page = await open(browser, address, picture)
  if (picture.asPaper) await page.emulateMedia({ media: "print" })
  const path = join(folder, `${picture.name}.png`)
  await page.screenshot({ path, fullPage: picture.whole ?? true })
  if (picture.asPaper) await page.pdf({ path: join(folder, `${picture.name}.pdf`), format: "A4" })
  await page.close()
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 */
async function takeForReadme(browser, address) {
  const page = await open(browser, address, {
    name: "",
    page: "yezhov-letter",
    width: 1280,
    step: 10,
  })
  await page.screenshot({ path: join(root, "docs/pictures/letter-columns.png") })
  await page.close()
}

await takePictures()
