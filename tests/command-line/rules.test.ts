import { expect, test, describe } from "vitest"
import { folderWith, variorum } from "./command.js"

const start = () => ({
  folder: folderWith({
    "draft.txt": "The Party saw Ezhov, at last.",
    "final.txt": "The party saw Yezhov at last.",
    "names.csv": "preferred,others\nYezhov,Ezhov\n",
    "circle.csv": "Yezhov,Ezhov\nEzhov,Yezhov\n",
    "bad.csv": "Yezhov,Ezhov\nTomsky\n",
  }),
})

async function compare(...options: string[]) {
  return variorum(["compare", "draft.txt", "final.txt", ...options], start())
}

describe("variorum compare under rules", () => {
  test("says that nothing is left when rules hide everything, and how much each hides", async () => {
    const ran = await compare("--preset", "substantives-only", "--transliterations", "names.csv")
    expect(ran).toMatchObject({ status: 0, errors: "" })
    expect(ran.output).toContain(
      "The two texts say the same. Three differences are hidden by rules",
    )
    expect(ran.output).toContain("capital letters: hides one difference")
    expect(ran.output).toContain("forms of names of your list: hides one difference")
    expect(ran.output).toContain("hyphens at line ends: hides nothing")
  })

  test("shows what no rule hides, and keeps the rules in JSON", async () => {
    const ran = await compare("--rules", "case,punctuation")
    expect(ran.status).toBe(1)
    expect(ran.output).toContain("[-Ezhov-]{+Yezhov+}")
    const json = JSON.parse((await compare("--rules", "case", "--format", "json")).output)
    expect(json.rules).toEqual([{ name: "case" }])
    expect(json.witnesses[0].text).toBe("The Party saw Ezhov, at last.")
  })

  test("the preset everything hides nothing", async () => {
    expect(await compare("--preset", "everything")).toEqual(await compare())
  })

  test.each([
    [["--rules", "case,shape"], "shape", "white-space, paragraphs"],
    [["--preset", "tidy"], "tidy", "everything, substantives-only, scanned-text"],
    [["--rules", "spellings"], "spellings", "--spellings FILE.csv"],
    [["--spellings", "nowhere.csv"], "nowhere.csv", "no such file"],
    [["--spellings", "circle.csv"], "circle.csv, lines 1 and 2", "preferred"],
    [["--transliterations", "bad.csv"], "bad.csv, line 2", "Tomsky"],
  ])("refuses %j with one line", async (options, where, what) => {
    const ran = await compare(...options)
    expect(ran).toMatchObject({ status: 2, output: "" })
    expect(ran.errors.trim().split("\n")).toHaveLength(1)
    expect(ran.errors).toContain(where)
    expect(ran.errors).toContain(what)
  })
})
