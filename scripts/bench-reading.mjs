import { readFile } from "node:fs/promises"
import { openBook, workOf } from "./bench-book.mjs"
import { bundleViewer } from "./bundle.mjs"
import { quantile } from "./bench-quantile.mjs"
import { sharedFolder } from "./places.mjs"
import { say } from "./say.mjs"

/**
 * What a reader of a book waits for, in Chromium: `npm run bench-reading`, with the name of a display for that alone.
 *
 * First sight and whole are counted from the moment in which the worker hands over the comparison. Frames are
 * counted while the page scrolls by itself, a step a frame.
 */

const SCROLLED_FRAMES = 400
/** How far each frame scrolls, in pixels: a quick flick of a wheel. */
const STEP = 300
const CHOSEN = 15

/** @typedef {{ firstSight: number, whole: number, longest: number }} Sight */

/** @param {string} folder of the texts @param {string} display */
async function measureDisplay(folder, display) {
  const { page, browser, address, close } = await openBook(folder, display)
  try {
    await page.addInitScript(watch)
    await page.goto(address)
    const sight = await page.evaluate(waitUntilWhole)
    const session = await page.context().newCDPSession(page)
    await session.send("Performance.enable", { timeDomain: "threadTicks" })
    const before = await workOf(session)
    const frames = await page.evaluate(scrollThrough, { count: SCROLLED_FRAMES, step: STEP })
    const frameWork = ((await workOf(session)) - before) / SCROLLED_FRAMES
    const chosen = await page.evaluate(chooseNext, CHOSEN)
    const memory = await memoryOf(session, browser)
    return { ...sight, ...frames, frameWork, chosen: quantile(chosen, 0.5), ...memory }
  } finally {
    await close()
  }
}

/** Notes when the worker last said something, and every task that held the page. */
function watch() {
  const bench = /** @type {any} */ (globalThis)
  bench.tasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      bench.tasks.push({ startTime, duration })
  }).observe({ type: "longtask", buffered: true })
  const Native = Worker
  bench.Worker = class extends Native {
    /** @param {ConstructorParameters<typeof Worker>} given */
    constructor(...given) {
      super(...given)
      this.addEventListener("message", () => {
        bench.compared = performance.now()
      })
    }
  }
}

/** @returns {Promise<Sight & { rows: number }>} */
async function waitUntilWhole() {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const room = () => document.querySelector("variorum-view")?.shadowRoot
  while (!room()?.querySelector(".row")) await frame()
  await frame()
  const seen = performance.now()
  while (room()?.querySelector("[data-unfinished]")) await frame()
  const whole = performance.now()
  await new Promise((done) => setTimeout(done, 500))
  const { compared, tasks } = /** @type {any} */ (globalThis)
  const later = tasks.filter((/** @type {any} */ task) => task.startTime + task.duration > compared)
  return {
    firstSight: seen - compared,
    whole: whole - compared,
    longest: Math.max(0, ...later.map((/** @type {any} */ task) => task.duration)),
    rows: room()?.querySelectorAll(".row").length ?? 0,
  }
}

/** @param {{ count: number, step: number }} how */
async function scrollThrough({ count, step }) {
  const times = []
  let blank = 0
  let last = await new Promise(requestAnimationFrame)
  for (let i = 0; i < count; i++) {
    scrollBy(0, step)
    const now = await new Promise(requestAnimationFrame)
    times.push(now - last)
    last = now
    const root = document.querySelector("variorum-view")?.shadowRoot
    const found = [0.3, 0.6, 0.9].flatMap((part) =>
      [200, 500, 800].map((left) => root?.elementFromPoint(left, innerHeight * part)),
    )
    if (!found.some((element) => element?.closest(".row, .fold"))) blank++
  }
  times.sort((one, other) => one - other)
  return {
    frame95: times[Math.ceil(times.length * 0.95) - 1] ?? 0,
    slowest: times.at(-1) ?? 0,
    over50: times.filter((time) => time > 50).length,
    blank,
  }
}

/** Milliseconds from asking for the next change until the frame that shows it is done. @param {number} count */
async function chooseNext(count) {
  const view = /** @type {any} */ (document.querySelector("variorum-view"))
  const times = []
  for (let i = 0; i < count; i++) {
    const start = performance.now()
    view.next()
    await view.updateComplete
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    times.push(performance.now() - start)
  }
  return times
}

/**
 * @param {import("playwright-core").CDPSession} session
 * @param {import("playwright-core").Browser} browser
 */
async function memoryOf(session, browser) {
  await session.send("HeapProfiler.collectGarbage")
  const { metrics } = await session.send("Performance.getMetrics")
  const metric = (/** @type {string} */ name) =>
    metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const whole = await browser.newBrowserCDPSession()
  const { processInfo } = await whole.send("SystemInfo.getProcessInfo")
  const renderers = processInfo.filter(({ type }) => type === "renderer")
  const residents = await Promise.all(renderers.map(({ id }) => residentOf(id)))
  return {
    heap: metric("JSHeapUsedSize") / 1e6,
    nodes: metric("Nodes"),
    resident: Math.max(...residents),
  }
}

/** Memory of a process in MB, as Linux counts it. @param {number} id */
async function residentOf(id) {
  const status = await readFile(`/proc/${id}/status`, "utf8").catch(() => "")
  return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? Number.NaN) / 1000
}

const texts = sharedFolder("texts")
if (texts === null) say("No shared texts here: the book is not measured.")
else {
  await bundleViewer()
  const [only] = process.argv.slice(2)
  const displays = only === undefined ? ["columns", "inline"] : [only]
  for (const display of displays) {
    const { rows, ...figures } = await measureDisplay(texts, display)
    say(`${display}, ${rows} rows`)
    console.table(
      Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value)])),
    )
  }
}
