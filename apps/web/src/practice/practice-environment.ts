import { type Environment, environments } from '@dryrun/contract';

const key = 'dry-run:practice-environment';

/** The environment that practice runs in, remembered on this machine. */
export function readPracticeEnvironment(): Environment {
  try {
    const stored = localStorage.getItem(key);
    return environments.find((environment) => environment === stored) ?? 'plain';
  } catch {
    return 'plain';
  }
}

export function keepPracticeEnvironment(environment: Environment): void {
  try {
    localStorage.setItem(key, environment);
  } catch {
    // Storage may be forbidden; then every run is plain.
  }
}
