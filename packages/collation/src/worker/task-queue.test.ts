import { describe, expect, test } from "vitest"
import { TaskQueue } from "./task-queue.js"
import { type PretendThread, pretendThread } from "./worker.testing.js"

/** A queue whose tasks are numbers that are doubled, the threads that it began, and the tasks they took up. */
function doubling(starts: (count: number) => "well" | "silent" | "refused" = () => "well") {
  const threads: PretendThread[] = []
  const begun: number[] = []
  const queue = new TaskQueue<number, number>(() => {
    const how = starts(threads.length)
    const thread = pretendThread((task: number) => {
      begun.push(task)
      return task * 2
    }, how === "well")
    threads.push(thread)
    if (how === "refused") throw new Error("no workers here")
    return thread
  })
  return { queue, threads, begun, double: (task: number) => queue.run(() => task) }
}

describe("a queue of tasks", () => {
  test("has them done one after the other by one thread", async () => {
    const { double, threads } = doubling()
    expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6])
    expect(threads).toHaveLength(1)
  })

  test("begins no thread before there is something to do", () => {
    expect(doubling().threads).toHaveLength(0)
  })

  test("ends the thread of a task that is called off, and does the others with a new one", async () => {
    const { queue, double, threads } = doubling()
    const calledOff = new AbortController()
    const first = queue.run(() => 1, { signal: calledOff.signal })
    const second = double(2)
    calledOff.abort()
    await expect(first).rejects.toMatchObject({ name: "AbortError" })
    expect(await second).toBe(4)
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false])
  })

  test("leaves the thread alone where a task is called off that still waits", async () => {
    const { queue, double, threads, begun } = doubling()
    const calledOff = new AbortController()
    const first = double(1)
    const second = queue.run(() => 2, { signal: calledOff.signal })
    const third = double(3)
    calledOff.abort(new Error("changed my mind"))
    await expect(second).rejects.toThrow("changed my mind")
    expect(await Promise.all([first, third])).toEqual([2, 6])
    expect(begun).toEqual([1, 3])
    expect(threads).toHaveLength(1)
  })

  test("takes no task that was called off before", async () => {
    const { queue, threads } = doubling()
    await expect(queue.run(() => 1, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    })
    expect(threads).toHaveLength(0)
  })

  test("hears no more of a signal once its task is done", async () => {
    const { queue, double, threads } = doubling()
    const { signal, abort } = withAbort()
    await queue.run(() => 1, { signal })
    abort()
    expect(await double(2)).toBe(4)
    expect(threads).toHaveLength(1)
  })

  test("says so where no thread can be had, and tries again for the next task", async () => {
    const { double } = doubling((count) => (count === 0 ? "refused" : "well"))
    const first = double(1)
    const second = double(2)
    await expect(first).rejects.toMatchObject({
      code: "worker-not-started",
      message: "No worker could be started (no workers here).",
    })
    expect(await second).toBe(4)
  })

  test("says so where a thread is lost before it was ready", async () => {
    const { double, threads } = doubling((count) => (count === 0 ? "silent" : "well"))
    const first = double(1)
    threads[0]?.crash("")
    await expect(first).rejects.toMatchObject({
      code: "worker-not-started",
      message: "No worker could be started.",
    })
    expect(await double(2)).toBe(4)
  })

  test("begins a new thread after one was lost between two tasks", async () => {
    const { double, threads } = doubling()
    await double(1)
    threads[0]?.crash("gone")
    expect(await double(2)).toBe(4)
    expect(threads).toHaveLength(2)
  })

  test("hears nothing from a thread that it has ended", async () => {
    const { queue, double, threads } = doubling()
    const calledOff = new AbortController()
    const first = queue.run(() => 1, { signal: calledOff.signal })
    calledOff.abort()
    await expect(first).rejects.toBeDefined()
    const second = double(2)
    threads[0]?.crash("late")
    expect(await second).toBe(4)
  })

  test("rejects all that is under way when it is closed", async () => {
    const { queue, double, threads } = doubling()
    const tasks = [double(1), double(2)]
    const settled = Promise.allSettled(tasks)
    await queue.close()
    for (const task of await settled)
      expect(task).toMatchObject({ status: "rejected", reason: { code: "worker-ended" } })
    expect(threads[0]?.isEnded).toBe(true)
    expect(await double(3)).toBe(6)
  })
})

function withAbort() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
