export { sweepTimes } from '@dryrun/judge';
