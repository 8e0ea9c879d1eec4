import { findProgram } from './find-program.ts';

/** What installs programs, in the order in which it is looked for. */
const managers = [
  { program: 'apt-get', command: 'apt-get install --no-install-recommends' },
  { program: 'dnf', command: 'dnf install' },
  { program: 'zypper', command: 'zypper install' },
  { program: 'pacman', command: 'pacman -S' },
  { program: 'apk', command: 'apk add' },
] as const;

export type Packages = Readonly<Record<(typeof managers)[number]['program'], readonly string[]>>;

/** The one command that installs what is missing, for this system; Debian's where none is known. */
export function installCommand(packages: Packages): string {
  const manager = managers.find(({ program }) => findProgram(program) !== null) ?? managers[0];
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}${manager.command} ${packages[manager.program].join(' ')}`;
}
