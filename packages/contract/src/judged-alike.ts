// What the judge takes for the same, in a file without schemas, for the web app.
export { allowedDifference, isSameCell, type Tolerance } from '@dryrun/judge';
