import { describe, expect, test } from "vitest"
import { faultsIn } from "./axe.js"
import { phone, roomForTests, wide } from "./room.js"

const room = roomForTests()

describe("the lesson", () => {
  test("is free of faults that axe-core finds, in the dark, in a hand", async () => {
    const look = { viewport: phone, colorScheme: "dark" } as const
    const { page, troubles } = await room.open("course-page/", look)
    expect(await faultsIn(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test("covers what was cut, then asks, then answers", async () => {
    const { page, troubles } = await room.open("course-page/", { viewport: wide })
    const view = page.locator("variorum-view")
    const question = view.locator(".note-figure")
    await view.locator("button.cover").first().waitFor()
    expect(await question.count()).toBe(0)
    await view.getByRole("button", { name: /^Uncover all/u }).click()
    await question.first().waitFor()
    expect(await question.allInnerTexts()).toEqual([1, 2, 3, 4, 5, 6].map((number) => `${number}■`))
    const answer = "The demand for many executions"
    expect(await view.getByText(answer).count()).toBe(0)
    await view
      .getByRole("button", { name: /^Show the answer/u })
      .nth(2)
      .click()
    await view.getByText(answer).first().waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test("has lines to write on, on paper, and nothing to press", async () => {
    const { page } = await room.open("course-page/", { viewport: wide })
    await page.emulateMedia({ media: "print" })
    const heights = await page
      .locator(".questions li .lines i")
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height))
    expect(heights).toHaveLength(18)
    for (const height of heights) expect(height).toBeGreaterThan(30)
    expect(await page.locator("section.steps").isVisible()).toBe(false)
    expect(await page.locator("variorum-view button:not(.cover):visible").count()).toBe(0)
    await page.context().close()
  })

  test("can be read without a script", async () => {
    const { page } = await room.open("course-page/", { javaScriptEnabled: false })
    expect(await page.locator("article").allInnerTexts()).toEqual([
      expect.stringContaining("We should shoot a pretty large number."),
      expect.stringContaining("Comrade Stalin, I hesitated"),
    ])
    await page.context().close()
  })
})

test("every form of embedding stands in one page, and can be read", async () => {
  const { page, troubles, requests, origin } = await room.open("embeds/", { viewport: wide })
  for (const id of ["own", "file"]) await page.locator(`#${id} del`).first().waitFor()
  const living = page.frameLocator("iframe[src$='living.html']")
  const still = page.frameLocator("iframe[src$='still.html']")
  await living.locator("variorum-view .sheet del").first().waitFor()
  for (const form of [page.locator("#own"), page.locator("#file"), living, still])
    expect(await form.locator("del").allInnerTexts()).toContainEqual(
      expect.stringContaining("We should shoot a pretty large number."),
    )
  expect(await page.locator(".pasted del").allInnerTexts()).toContainEqual(
    expect.stringContaining("[cut: We should shoot a pretty large number."),
  )
  expect(await faultsIn(page)).toEqual([])
  expect(troubles).toEqual([])
  expect(
    requests.filter((url) => !/^(?:data|blob):/u.test(url) && !url.startsWith(origin)),
  ).toEqual([])
  await page.context().close()
})

test.each(["react/", "vue/"])("the element in a framework: /%s", async (path) => {
  const { page, troubles } = await room.open(path, { viewport: wide })
  const view = page.locator("variorum-view")
  await view.locator("del").first().waitFor()
  await view.evaluate((element) => {
    if ("next" in element && typeof element.next === "function") element.next()
  })
  await page.getByText(/^You chose what was \w+\.$/u).waitFor()
  expect(await view.locator("button.cover").count()).toBe(0)
  await page.getByLabel("Guess first: cover what was cut").check()
  await view.locator("button.cover").first().waitFor()
  await page.getByLabel("Guess first: cover what was cut").uncheck()
  await view.locator("button.cover").first().waitFor({ state: "detached" })
  expect(troubles).toEqual([])
  await page.context().close()
})
