export { type Principle, principles } from '@dryrun/contract';
