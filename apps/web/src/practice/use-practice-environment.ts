import type { Environment } from '@dryrun/contract';
import { useEffect, useState } from 'react';
import { assistIn } from '../editor/assisted-environment.ts';
import { keepPracticeEnvironment, readPracticeEnvironment } from './practice-environment.ts';

/** In practice the environment may be changed at any time; the next run is in it. */
export function usePracticeEnvironment(): [Environment, (environment: Environment) => void] {
  const [environment, setEnvironment] = useState(readPracticeEnvironment);
  useEffect(() => assistIn(environment), [environment]);
  const choose = (chosen: Environment) => {
    setEnvironment(chosen);
    keepPracticeEnvironment(chosen);
  };
  return [environment, choose];
}
