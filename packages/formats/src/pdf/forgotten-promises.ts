/** As much of Node's `process` as is used here. */
interface NodeProcess {
  on(event: "unhandledRejection", listener: (error: unknown) => void): void
  off(event: "unhandledRejection", listener: (error: unknown) => void): void
}

/**
 * What some work with pdf.js gives. Of a damaged file pdf.js forgets promises that fail (5.6.205: the first page, which it
 * looks at as it opens the file), and in Node that would end the program. Those are passed over here; what is not from
 * pdf.js ends it as ever.
 */
export async function withoutForgotten<T>(work: () => Promise<T>): Promise<T> {
  const { process } = globalThis as { readonly process?: Partial<NodeProcess> }
  process?.on?.("unhandledRejection", passOver)
  try {
    return await work()
  } finally {
    // Node tells of a forgotten promise only after all that is to be done at once.
    await new Promise((done) => setTimeout(done))
    process?.off?.("unhandledRejection", passOver)
  }
}

function passOver(error: unknown): void {
  if (!(error instanceof Error && error.stack?.includes("pdf.worker.mjs") === true)) throw error
}
