// What the API needs of the judge, which it does not import itself.
export {
  casesOf,
  compareStated,
  defaultLimits,
  findComplexities,
  formatCall,
  formatInput,
  formatValue,
  type GrowthMeasured,
  heardSizes,
  inputNames,
  levelCountOf,
  levelOf,
  type ProblemSignature,
  parseInput,
  type QuerySignature,
  type Row,
  readComplexity,
  rowsOf,
  type Signature,
  type SingleTest,
  shorten,
  signatureUpTo,
  splitInput,
  type Test,
  type Tolerance,
  upToLevel,
  type Value,
} from '@dryrun/judge';
export { type CheckerCase, defineCheckerCases } from './define/define-checker-cases.ts';
export { defineInvalidInputs, type InvalidInput } from './define/define-invalid-inputs.ts';
export * from './define/define-problem.ts';
export {
  type DataSet,
  type DataSetGroup,
  defineDataSets,
  defineQueryExamples,
  defineQueryProblem,
  type QueryExample,
  type QueryProblem,
} from './define/define-query-problem.ts';
export { defineReach, type Reach } from './define/define-reach.ts';
export { defineSlips, type Slips } from './define/define-slips.ts';
export { defineSurvivors, type Survivor } from './define/define-survivors.ts';
export {
  defineExamples,
  defineTests,
  type Example,
  type HiddenTests,
  type TestGroup,
} from './define/define-tests.ts';
export * from './define/problem-package-error.ts';
export * from './define/replay.ts';
export type { CallOf, InputOf, OutputOf, ValueOf } from './define/typed-values.ts';
export * from './generate/every.ts';
export * from './generate/lists.ts';
export * from './generate/random.ts';
export * from './generate/thue-morse.ts';
export * from './generate/trees.ts';
export { type GrowthAxis, loadGrowingInputs } from './growth/growing-inputs.ts';
export { growthPrograms } from './growth/growth-programs.ts';
export { openGrowingInputs } from './growth/open-growing-inputs.ts';
export { kitLanguages, languageOfFile, starterCodeByLanguage } from './languages/languages.ts';
export { limitsFor } from './languages/limits.ts';
export { queryLanguage } from './languages/sql.ts';
export {
  type Catalogue,
  loadCatalogue,
  type PublicLevel,
  type PublicProblem,
  type PublicSample,
} from './load/catalogue.ts';
export { addFolder, contentKeyOf } from './load/content-key.ts';
export { statedIdea } from './load/first-comment.ts';
export { loadHelp, type ProblemHelp } from './load/help.ts';
export { type HiddenGroups, loadHiddenGroups } from './load/hidden-groups.ts';
export {
  type CodeJudgingData,
  type JudgingData,
  type JudgingOptions,
  judgingDataUpTo,
  loadJudgingData,
  openJudgingData,
  type QueryJudgingData,
} from './load/judging-data.ts';
export {
  type KnownFailure,
  knownFailures,
  loadProof,
  type Proof,
  type Proofs,
  proofsFile,
  readProofs,
} from './load/proof.ts';
export { findPackages } from './load/read-package.ts';
export { readSubmissions, type Submission } from './load/submissions.ts';
export { writeLock } from './load/write-lock.ts';
export { createPackage } from './scaffold/create-package.ts';
export { type BreakingSize, findBreakingSize } from './shrink/breaking-size.ts';
export {
  type FailedTest,
  type ShrinkProgress,
  type SmallestInput,
  shrinkBudget,
  shrinkProgram,
} from './shrink/shrink-program.ts';
export { type ShrinkSource, shrinkSourceFor } from './shrink/source.ts';
export { failsWrongly } from './verify/fails-wrongly.ts';
export {
  type Check,
  type CheckName,
  checkNames,
  checksOfPrograms,
  type MutationReport,
  type ReachReport,
  type SubmissionReport,
  type SweepReport,
  type VerificationReport,
} from './verify/report.ts';
export { judgeRulesLeftOut, type RuleLeftOut } from './verify/rules-left-out.ts';
export { type VerifyOptions, verifyPackage } from './verify/verify-package.ts';
