/** Now: ISO 8601, in UTC, to the second. */
export function timeNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}

/** Letters and digits that nobody else has. Works on pages without encryption too, where `randomUUID` is not to be had. */
export function unique(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
}
