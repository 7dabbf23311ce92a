export {
  isUtc,
  makeJudgement,
  type Judge,
  type Judgement,
  type JudgementTarget,
  type QuotedWords,
  type Verdict,
} from "./judgement.js"
export { judge, type Hung, type Judged, type LostJudgement } from "./judge.js"
