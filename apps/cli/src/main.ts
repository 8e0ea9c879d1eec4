import { randomUUID } from 'node:crypto';

type Command = (argv: string[]) => Promise<number>;

/** Loaded when asked for, so that no command waits for another's libraries. */
const commands: Record<string, { does: string; load: () => Promise<Command> }> = {
  start: {
    does: 'runs everything on this machine',
    load: async () => (await import('./start/start-command.ts')).runStartCommand,
  },
  dev: {
    does: 'the same, with hot reload',
    load: async () => (await import('./dev/dev-command.ts')).runDevCommand,
  },
  build: {
    does: 'builds the web app that start serves',
    load: async () => (await import('./build/build-command.ts')).runBuildCommand,
  },
  migrate: {
    does: 'prepares the database at DATABASE_URL',
    load: async () => (await import('./migrate/migrate-command.ts')).runMigrateCommand,
  },
  backup: {
    does: 'writes everything that was kept into one file',
    load: async () => (await import('./backup/backup-command.ts')).runBackupCommand,
  },
  restore: {
    does: 'puts back what a backup holds',
    load: async () => (await import('./backup/restore-command.ts')).runRestoreCommand,
  },
  export: {
    does: 'writes what is your own into one ZIP',
    load: async () => (await import('./own-data/export-command.ts')).runExportCommand,
  },
  import: {
    does: 'adds what such a ZIP holds',
    load: async () => (await import('./own-data/import-command.ts')).runImportCommand,
  },
  judge: {
    does: 'judges one file on a problem',
    load: async () => (await import('./judge/judge-command.ts')).runJudgeCommand,
  },
  problems: {
    does: 'verifies problem packages, or pins their tests',
    load: async () => (await import('./problems/problems-command.ts')).runProblemsCommand,
  },
  stability: {
    does: 'judges accepted solutions again and again on a busy machine',
    load: async () => (await import('./stability/stability-command.ts')).runStabilityCommand,
  },
  bench: {
    does: 'measures the judge and the whole way of a submission',
    load: async () => (await import('./bench/bench-command.ts')).runBenchCommand,
  },
};

// Whoever reads what we print may go before us, as `head` does. What was begun is ended all the same.
process.stderr.on('error', () => {});
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(`What is printed cannot be written: ${error.message}`);
});

const [name = 'help', ...argv] = process.argv.slice(2);
process.exitCode = await run(name, argv);

async function run(name: string, argv: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const asked = ['help', '--help', '-h'].includes(name);
    (asked ? console.log : console.error)(usage(asked ? '' : `There is no command "${name}".\n`));
    return asked ? 0 : 2;
  }
  try {
    return await (await command.load())(argv);
  } catch (error) {
    // By name, because its class comes with the database's libraries.
    if (error instanceof Error && error.name === 'StartUpError' && 'code' in error) {
      console.error(`${error.message} [${error.code}]`);
    } else {
      console.error(error);
      const message = error instanceof Error ? error.message : String(error);
      console.error(`Dry Run broke down: ${message} [${randomUUID().slice(0, 8)}]`);
    }
    return 1;
  }
}

function usage(complaint: string): string {
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(10)}${does}`);
  return `${complaint}Usage: npm run <command>\n${lines.join('\n')}`;
}
