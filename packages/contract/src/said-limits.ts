// What the apps say as the judge does, in a file without schemas.
export { countOf, sayMs, sweepTimes } from '@dryrun/judge';
