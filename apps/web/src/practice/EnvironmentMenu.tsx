import { environments } from '@dryrun/contract';
import { useEffect, useState } from 'react';
import { assistIn } from '../editor/assisted-environment.ts';
import { SelectMenu } from '../ui/SelectMenu.tsx';
import { environmentDescriptions, environmentNames } from '../words/environment.ts';
import { keepPracticeEnvironment, readPracticeEnvironment } from './practice-environment.ts';

/** In practice the environment may be changed at any time; the next run is in it. */
export function EnvironmentMenu() {
  const [environment, setEnvironment] = useState(readPracticeEnvironment);
  useEffect(() => assistIn(environment), [environment]);
  return (
    <SelectMenu
      look="quiet"
      label="Environment"
      options={environments.map((value) => ({
        value,
        label: environmentNames[value],
        description: environmentDescriptions[value],
      }))}
      value={environment}
      onChange={(chosen) => {
        setEnvironment(chosen);
        keepPracticeEnvironment(chosen);
      }}
    />
  );
}
