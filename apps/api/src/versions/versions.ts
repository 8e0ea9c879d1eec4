import { os } from '../context.ts';
import { listVersions } from './list-versions.ts';
import { readVersion } from './read-version.ts';

export const versions = {
  list: os.versions.list.handler(({ context, input }) =>
    listVersions(context.deps, context.owner, input),
  ),
  get: os.versions.get.handler(({ context, input }) =>
    readVersion(context.deps, context.owner, input.id),
  ),
};
