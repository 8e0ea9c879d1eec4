import type { BareCluster } from '@dryrun/db';

/** How a cluster is run here. */
export type Host = Omit<BareCluster, 'data'> & {
  /** Behind bubblewrap, as the user that we are; else as Postgres of the product is run. */
  walled: boolean;
};

/** A copy of a cluster that is ready for candidates, to be thrown away. */
export type Copy = { host: Host; data: string; folder: string };
