import { existsSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** The folder of this repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where things are kept that can be made again: harnesses copied here, test reports. Goes with `node_modules`. */
export const cache = join(root, "node_modules/.cache/variorum")

/** The engine as it is published, for programs from outside that take it as a setting. */
export const builtCollation = join(root, "packages/collation/dist/index.js")

/** Notes, judgements and word lists as they are published. */
export const builtLayers = join(root, "packages/layers/dist/index.js")

/** The readers of files as they are published. */
export const builtFormats = join(root, "packages/formats/dist/index.js")

/** What an edited text becomes, as the editor has it. */
export const builtText = join(root, "packages/editor/dist/document/text.js")

/** The folder with the reading element as one module, which pages load from `/variorum/`. */
export const bundleFolder = join(root, "packages/viewer/dist/bundle")

/** The folder with the editor as one module, which pages load from `/editor/`. */
export const editorBundleFolder = join(root, "packages/editor/dist/bundle")

/**
 * A path inside the folder of shared data, which is no part of this repository.
 * `VARIORUM_SHARED` says where it is; otherwise it is looked for beside the repository.
 * Null where it is absent: whoever asks says so and goes on without.
 * @param {...string} parts
 * @returns {string | null}
 */
export function sharedFolder(...parts) {
  const path = resolve(root, process.env.VARIORUM_SHARED ?? "../shared", ...parts)
  return existsSync(path) ? path : null
}
