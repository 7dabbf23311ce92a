import { realpath, stat } from "node:fs/promises"
import { join, sep } from "node:path"

/** What an address leads to. */
export type Found =
  | { readonly kind: "file"; readonly path: string }
  /** A folder asked for without the slash that its pages need for their relative addresses. */
  | { readonly kind: "folder" }
  | { readonly kind: "nothing" }

/** Folders to serve from, by the beginning of the address; the longest beginning wins. */
export type Mounts = Readonly<Record<string, string>>

const NOTHING: Found = { kind: "nothing" }

/**
 * The file that an address names. Nothing outside the mounted folders is ever found: not by `..` in any
 * spelling, not by a link that leads out. Neither are files and folders whose name begins with a dot.
 */
export async function findFile(address: string, mounts: Mounts): Promise<Found> {
  const path = decoded(address)
  const mount = path === null ? undefined : longestMount(path, mounts)
  if (path === null || mount === undefined) return NOTHING
  const names = path.slice(mount.length).split("/")
  if (names.some(isForbidden)) return NOTHING
  return findIn(mounts[mount] as string, names, path.endsWith("/"))
}

async function findIn(folder: string, names: string[], isFolder: boolean): Promise<Found> {
  try {
    const root = await realpath(folder)
    const path = await realpath(join(root, ...names, isFolder ? "index.html" : ""))
    if (!path.startsWith(root + sep) && path !== root) return NOTHING
    const entry = await stat(path)
    if (entry.isDirectory()) return { kind: "folder" }
    return entry.isFile() ? { kind: "file", path } : NOTHING
  } catch {
    return NOTHING
  }
}

/** Null for an address that is badly written. */
function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address.split(/[?#]/u, 1)[0] as string)
  } catch {
    return null
  }
}

function longestMount(path: string, mounts: Mounts): string | undefined {
  return Object.keys(mounts)
    .filter((prefix) => path.startsWith(prefix))
    .sort((one, other) => other.length - one.length)[0]
}

function isForbidden(name: string): boolean {
  return name.startsWith(".") || /[\\\0:]/u.test(name)
}
