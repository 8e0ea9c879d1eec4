/**
 * Finds the programs the tests need, and installs them where that is possible without asking.
 * Run directly, it prints where they are.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Of programs and of Debian's packages the first that there is; the last package is the usual one. */
type Service = {
  variable: string;
  programs: readonly string[];
  debian: readonly string[];
  brew: string;
};

/** What tests do without where it cannot be had; they say what they left out. */
const wanted = [
  {
    program: 'bwrap',
    debian: 'bubblewrap',
    left: 'the tests try the sandbox without namespaces only',
  },
  { program: 'g++', debian: 'g++', left: 'nothing in C++ is tried' },
  { program: 'javac', debian: 'default-jdk-headless', left: 'nothing in Java is tried' },
];

const services: readonly Service[] = [
  {
    variable: 'REDIS_SERVER_BIN',
    programs: ['redis-server', 'valkey-server'],
    debian: ['redis-server'],
    brew: 'redis',
  },
  {
    variable: 'CHROMIUM_BIN',
    // Without windows, which nobody sees: docs/decisions/0068.
    programs: [
      'chromium-headless-shell',
      ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    ],
    debian: ['chromium-headless-shell', 'chromium'],
    brew: '--cask chromium',
  },
  {
    variable: 'FIREFOX_BIN',
    programs: ['firefox-esr', 'firefox'],
    debian: ['firefox-esr'],
    brew: '--cask firefox',
  },
];

/**
 * Gives back the environment variables that name the programs. Leaves the process with exit code 1
 * and a sentence that says exactly what to install when a program is missing and cannot be installed.
 */
export function ensureServices(): Record<string, string> {
  const missing = services.filter((service) => find(service) === undefined);
  if (missing.length > 0) install(missing);
  if (process.platform === 'linux') installWanted();
  const found: Record<string, string> = {};
  for (const service of services) {
    const path = find(service);
    if (path === undefined) giveUp([service]);
    found[service.variable] = path;
  }
  return found;
}

function find({ variable, programs }: Service): string | undefined {
  const named = process.env[variable];
  if (named && isExecutable(named)) return named;
  return programs.map(onPath).find((path) => path !== undefined);
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(missing: readonly Service[]): void {
  const installs = (which: number) =>
    aptInstall(missing.map(({ debian }) => debian.at(which) ?? ''));
  if (!installs(0) && !installs(-1)) giveUp(missing);
}

function installWanted(): void {
  const missing = wanted.filter(({ program }) => onPath(program) === undefined);
  if (missing.length === 0 || aptInstall(missing.map(({ debian }) => debian))) return;
  for (const { debian, left } of missing) console.log(`Without ${debian}: ${left}.`);
}

/** @returns whether they are there now. */
function aptInstall(packages: readonly string[]): boolean {
  const sudo = sudoPrefix();
  if (onPath('apt-get') === undefined || sudo === undefined) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get, for the tests only.`);
  const aptGet = (...args: string[]) => {
    const [program = '', ...rest] = [...sudo, 'env', ...aptEnvironment, 'apt-get', ...args];
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  const installPackages = () => aptGet('install', '-y', '--no-install-recommends', ...packages);
  return installPackages() || (aptGet('update') && installPackages());
}

/** RUNLEVEL=1 keeps Debian from starting a Redis of its own on port 6379. */
const aptEnvironment = ['DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1'];

/** What to put before a command to run it as root without a question; undefined when that cannot be. */
function sudoPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const asked = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return asked.status === 0 ? ['sudo', '-n'] : undefined;
}

function giveUp(missing: readonly Service[]): never {
  const names = missing.map(({ debian }) => debian.at(-1));
  const brew = missing.map((service) => `brew install ${service.brew}`).join(' && ');
  const variables = missing.map((service) => service.variable).join(' and ');
  console.error(
    `The tests need ${names.join(' and ')}.\n` +
      `  Debian, Ubuntu: sudo apt-get install ${names.join(' ')}\n` +
      `  macOS:          ${brew}\n` +
      `  elsewhere:      install them and name the programs in ${variables}`,
  );
  process.exit(1);
}

if (import.meta.main) console.log(ensureServices());
