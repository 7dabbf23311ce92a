import { describe, expect, test } from "vitest"
import { speakerPrefix } from "./speaker.js"

describe("speakerPrefix", () => {
  test.each([
    ["Stalin: That's quite a lot.", "Stalin"],
    ["Tov. Stalin: Да.", "Tov. Stalin"],
    ["Сталин: Да.", "Сталин"],
    ["O’Brien-Moore: Yes.", "O’Brien-Moore"],
    ["Voice from the floor: Shame!", "Voice from the floor"],
    ["Robespierre : Citoyens !", "Robespierre"],
    ["毛泽东：同志们", "毛泽东"],
    ["Speaker 2: Yes.", "Speaker 2"],
    ["Stalin:\nThat's quite a lot.", "Stalin"],
  ])("finds who speaks in %j", (paragraph, speaker) => {
    expect(speakerPrefix(paragraph)?.speaker).toBe(speaker)
  })

  test.each([
    ["Nobody speaks here."],
    ["http://example.org is an address"],
    ["10:30 in the morning"],
    ["note: the rest is lost"],
    ["It is clear to all of us: we have to."],
    [": nothing before it"],
    [`${"Long".repeat(16)}: too long for a name`],
    ["“Stalin”: said he"],
    [""],
  ])("finds nobody in %j", (paragraph) => {
    expect(speakerPrefix(paragraph)).toBe(null)
  })

  test("takes the space behind the colon along, so that only spoken words are left", () => {
    const paragraph = "Stalin:  That's quite a lot."
    expect(paragraph.slice(speakerPrefix(paragraph)?.length)).toBe("That's quite a lot.")
  })
})
