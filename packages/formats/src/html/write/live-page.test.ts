import { createHash } from "node:crypto"
import { collate, witness } from "@variorum/collation"
import { expect, test } from "vitest"
import { readJson } from "../../json/index.js"
import { writeLivePage } from "./live-page.js"
import { writePage } from "./page.js"

const HOSTILE = `</script><script>x()</script><!-- "'&`
const outgoing = {
  collation: collate([
    witness({ siglum: "A", text: `One ${HOSTILE} two.` }),
    witness({ siglum: "B", text: "One two." }),
  ]),
  edition: { title: HOSTILE },
}

test("has one script, which its policy names, the edition, and the page that needs none", async () => {
  const page = await writeLivePage(outgoing, `run("</script><!--")`)
  const scripts = [...page.matchAll(/<script type="([^"]*)">([^]*?)<\/script>/gu)]
  expect(scripts.map(([, type]) => type)).toEqual(["application/json", "module"])
  expect(page.match(/<script/gu)).toHaveLength(2)
  const [json = "", running = ""] = scripts.map(([, , text]) => text)
  const digest = createHash("sha256").update(running).digest("base64")
  expect(page.replaceAll("&#39;", "'")).toContain(
    `script-src 'sha256-${digest}'; connect-src blob:;`,
  )
  expect(running).toBe(String.raw`run("\x3c/script>\x3c!--")`)
  const content = readJson({ name: "a.json", bytes: new TextEncoder().encode(json) })
  expect(content).toMatchObject({
    edition: { title: HOSTILE, witnesses: outgoing.collation.witnesses },
  })
  const still = writePage(outgoing)
  expect(page).toContain(still.slice(still.indexOf("<header>"), still.indexOf("</footer>")))
})
