import type { Environment } from '@dryrun/contract';

let assisted: Environment = 'plain';

/** From now on autocomplete offers what programs find in this environment. */
export function assistIn(environment: Environment): void {
  assisted = environment;
}

export function assistedEnvironment(): Environment {
  return assisted;
}
