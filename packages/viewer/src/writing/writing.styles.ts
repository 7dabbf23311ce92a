import { css } from "lit"
import { layersStyles } from "./layers/layers.styles.js"

/** What is drawn for those who write notes. */
export const writingStyles = css`
  ${layersStyles}
`
