import "@variorum/viewer"
import { useState } from "react"
import { createRoot } from "react-dom/client"

/** The letter, with what was cut covered or not, and beneath it the change that the reader has chosen. */
function Reader() {
  const [isCovered, setCovered] = useState(false)
  const [kind, setKind] = useState(null)
  return (
    <>
      <p className="own">
        <label>
          <input
            type="checkbox"
            checked={isCovered}
            onChange={({ target }) => setCovered(target.checked)}
          />{" "}
          Guess first: cover what was cut
        </label>{" "}
        <output>{kind === null ? "Choose a change." : `You chose what was ${kind}.`}</output>
      </p>
      <variorum-view
        src="../yezhov-letter/yezhov-letter.variorum.json"
        heading-level={2}
        covered={isCovered ? "" : null}
        onvariorum-select={({ change }) => setKind(change.kind)}
      />
    </>
  )
}

createRoot(document.querySelector("main")).render(<Reader />)
