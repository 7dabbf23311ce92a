export { writeLatex } from "./write-latex.js"
