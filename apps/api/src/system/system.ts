import { open, os } from '../context.ts';
import { readHealth } from './health.ts';
import { readLanguages } from './languages.ts';
import { startCheck } from './start-check.ts';

export const system = {
  health: open.system.health.handler(({ context }) => readHealth(context.deps)),
  time: open.system.time.handler(({ context }) => ({ nowMs: context.deps.now() })),
  languages: open.system.languages.handler(({ context }) => readLanguages(context.deps.db)),
  check: os.system.check.handler(({ context, input }) =>
    startCheck(context.deps, context.owner, input.language),
  ),
};
