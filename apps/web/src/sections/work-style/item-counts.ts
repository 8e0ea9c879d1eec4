import { workStyleItems } from '@dryrun/contract';

/** How many items may be chosen, of all that the server would draw. */
export const itemCounts = [workStyleItems.least, 25, workStyleItems.most] as const;
