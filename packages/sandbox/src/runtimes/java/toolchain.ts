import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram } from '../../walls/find-program.ts';
import { installCommand } from '../../walls/install-hint.ts';
import { findNativeWalls } from '../../walls/native-walls.ts';

/** The Java of this system. */
export type Jdk = {
  /** Where it is, without links. */
  home: string;
  /** `17.0.15` */
  version: string;
};

const oldestMajor = 17;

/** Looked for each time, as it may be installed or updated while we run. It is not asked: its folder says it. */
export function findJdk(): Jdk | null {
  for (const javac of [findProgram('javac'), ofJavaHome()]) {
    if (javac === null) continue;
    const home = dirname(dirname(realpathSync(javac)));
    const version = versionOf(home);
    if (version !== null && Number(version.split('.')[0]) >= oldestMajor) return { home, version };
  }
  return null;
}

function ofJavaHome(): string | null {
  const home = process.env.JAVA_HOME;
  const javac = home ? join(home, 'bin', 'javac') : null;
  return javac !== null && existsSync(javac) ? javac : null;
}

function versionOf(home: string): string | null {
  try {
    const text = readFileSync(join(home, 'release'), 'utf8');
    return /^JAVA_VERSION="?([\d.]+)/m.exec(text)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** What installs it, with its walls. */
export const packagesForJava = {
  'apt-get': ['default-jdk-headless', 'bubblewrap'],
  dnf: ['java-latest-openjdk-devel', 'bubblewrap'],
  zypper: ['java-21-openjdk-devel', 'bubblewrap'],
  pacman: ['jdk-openjdk', 'bubblewrap'],
  apk: ['openjdk21-jdk', 'bubblewrap'],
} as const;

/** Why programs in Java cannot be run here, and what helps; null when they can. */
export function missingForJava(): string | null {
  const walls = findNativeWalls();
  if ('reason' in walls && !walls.installable)
    return `It runs behind walls that are missing: ${walls.reason}.`;
  const lacking = [
    ...(findJdk() === null ? [`a JDK of Java ${oldestMajor} or newer`] : []),
    ...('reason' in walls ? ['bubblewrap'] : []),
  ];
  if (lacking.length === 0) return null;
  return `It needs ${lacking.join(' and ')}. To install: ${installCommand(packagesForJava)}`;
}
