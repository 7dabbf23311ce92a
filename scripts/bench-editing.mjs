import { readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { chromium } from "playwright-core"
import { quantile } from "./bench-quantile.mjs"
import { seededBy } from "./bench-seeded.mjs"
import { chromiumFlags, findChromium, whyNoChromium } from "./chromium.mjs"
import { serveEditingPage } from "./editing-page.mjs"
import { sharedFolder } from "./places.mjs"
import { say } from "./say.mjs"

/**
 * What a writer waits for in the whole editor, in Chromium: `node scripts/bench-editing.mjs`, with the name of a pair of
 * the harness.
 *
 * Keys are pressed as a keyboard presses them, one by one, in both texts, at places all over them. A key's time goes from
 * its event to the moment in which the marks of the new comparison are in the page; the drawing of the frame comes after
 * it. `own`: until what was typed is in the session, so that the page can go on. `workPerKey`: all that the page's own
 * thread does for a key, drawing included, by the processor's clock.
 */

const PLACES = 30
const KEYS = 10
/** Milliseconds between two keys: 120 words a minute. */
const PAUSE = 100

/** @param {{ a: string, b: string }} pair */
async function measureEditing(pair) {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(whyNoChromium())
  const server = await serveEditingPage()
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.on("pageerror", (error) => console.error(error))
    page.on("console", (line) => line.type() === "error" && console.error(line.text()))
    await page.goto(server.address)
    await page.evaluate(watch)
    const opening = await page.evaluate(openPair, pair)
    const session = await page.context().newCDPSession(page)
    await session.send("Performance.enable", { timeDomain: "threadTicks" })
    let work = 0
    const random = seededBy("editing")
    for (let i = 0; i < PLACES; i++) {
      await page.evaluate(putCaret, { side: i % 2, part: random(1000) / 1000 })
      await page.waitForTimeout(400)
      const before = await metricOf(session, "TaskDuration")
      for (const letter of "sometimes ".slice(0, KEYS)) {
        await page.keyboard.press(letter === " " ? "Space" : letter)
        await page.waitForTimeout(PAUSE)
      }
      work += 1000 * ((await metricOf(session, "TaskDuration")) - before)
    }
    await page.waitForTimeout(500)
    const typed = await page.evaluate(() => {
      const { keys, tasks, began } = /** @type {any} */ (globalThis).bench
      const isCurrent = /** @type {any} */ (globalThis).comparer.state.isCurrent
      return {
        keys,
        tasks: tasks.filter((/** @type {any} */ task) => task.startTime > began),
        isCurrent,
      }
    })
    const equal = await page.evaluate(isFresh)
    await session.send("HeapProfiler.collectGarbage")
    const heap = await metricOf(session, "JSHeapUsedSize")
    const memory = residentOf(await browserProcesses(browser))
    const times = typed.keys.map((/** @type {any} */ key) => key.marked - key.pressed)
    const own = typed.keys.map((/** @type {any} */ key) => key.returned - key.pressed)
    return {
      ...opening,
      keys: times.length,
      median: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      worst: Math.max(...times),
      ownMedian: quantile(own, 0.5),
      own95: quantile(own, 0.95),
      workPerKey: work / (PLACES * KEYS),
      longTasks: typed.tasks.length,
      longest: Math.max(0, ...typed.tasks.map((/** @type {any} */ task) => task.duration)),
      heap: heap / 1e6,
      memory: memory / 1e6,
      equal: equal && typed.isCurrent,
    }
  } finally {
    await browser.close()
    server.close()
  }
}

/**
 * One of the figures that Chromium keeps of a page; times by the processor's clock, in seconds.
 * @param {import("playwright-core").CDPSession} session
 * @param {string} wanted
 */
async function metricOf(session, wanted) {
  const { metrics } = await session.send("Performance.getMetrics")
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
}

/**
 * The processes in which Chromium has pages, by their numbers.
 * @param {import("playwright-core").Browser} browser
 */
async function browserProcesses(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send("SystemInfo.getProcessInfo")
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id)
}

/**
 * The largest memory that one of some processes has in use, in bytes: page, worker, and what Chromium draws with.
 * @param {readonly number[]} processes
 */
function residentOf(processes) {
  const sizes = processes.map((id) => {
    const [, kilobytes = "0"] =
      /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, "utf8")) ?? []
    return 1024 * Number(kilobytes)
  })
  return Math.max(0, ...sizes)
}

/** Notes every key, when its marks are there, and every task that held the page for more than 50 ms. */
function watch() {
  const bench = { keys: /** @type {any[]} */ ([]), tasks: /** @type {any[]} */ ([]), began: 0 }
  Object.assign(globalThis, { bench })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      bench.tasks.push({ startTime, duration })
  }).observe({ type: "longtask", buffered: true })
  /** @type {any} */
  let key = null
  document.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      key = { pressed: timeStamp, marked: Number.NaN, returned: Number.NaN }
    },
    { capture: true },
  )
  Object.assign(bench, {
    // What was typed has come in: the page may draw it.
    changed: () => {
      const own = key
      queueMicrotask(() => own !== null && (own.returned = performance.now()))
    },
    marked: () => {
      if (key === null) return
      bench.keys.push({ ...key, marked: performance.now() })
      key = null
    },
  })
}

/** @param {{ a: string, b: string }} pair */
async function openPair({ a, b }) {
  const page = /** @type {any} */ (globalThis)
  const before = page.bench.tasks.length
  const start = await page.openTexts([
    { siglum: "A", text: a },
    { siglum: "B", text: b },
  ])
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  while (!page.panes.shadowRoot?.querySelector(".words > *")) await frame()
  await frame()
  const drawn = performance.now() - start
  while (!page.comparer.state.isCurrent) await frame()
  await frame()
  const marked = performance.now() - start
  await new Promise((done) => setTimeout(done, 1500))
  const longest = Math.max(
    0,
    ...page.bench.tasks.slice(before).map((/** @type {any} */ one) => one.duration),
  )
  page.bench.began = performance.now()
  page.session.listen(() => page.bench.changed())
  // Behind the element's own listener: when this is called, the marks are there.
  page.comparer.listen(() => page.comparer.state.isCurrent && page.bench.marked())
  return { drawn, marked, openingTask: longest }
}

/** @param {{ side: number, part: number }} where */
function putCaret({ side, part }) {
  const { panes } = /** @type {any} */ (globalThis)
  const pane = panes.panes[side]
  const place = Math.floor(part * pane.view.state.doc.content.size)
  panes.putCaret(pane.index, { anchor: place, head: place })
}

/** True when what is shown is what a fresh comparison gives. */
function isFresh() {
  const { comparer, session, collate } = /** @type {any} */ (globalThis)
  const witnesses = session.work.texts.map((/** @type {any} */ text) => text.witness)
  return JSON.stringify(comparer.state.collation) === JSON.stringify(collate(witnesses))
}

const harness = sharedFolder("bench/lib/texts.mjs")
if (harness === null) say("No shared texts here: nothing is measured.")
else {
  const { loadText } = await import(pathToFileURL(harness).href)
  const names = process.argv.slice(2)
  for (const name of names.length === 0 ? ["syn-100k-10-mv"] : names) {
    say(name)
    const { equal, ...figures } = await measureEditing(loadText(name))
    console.table(
      Object.fromEntries(
        Object.entries(figures).map(([what, value]) => [what, Math.round(10 * value) / 10]),
      ),
    )
    if (!equal) throw new Error("After the edits the comparison is not that of a fresh one.")
  }
}
