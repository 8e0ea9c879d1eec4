import { openSync, readdirSync, readFileSync } from 'node:fs';

/** O_CLOEXEC in /proc/self/fdinfo: whatever Node opens itself has it. */
const closedOnExec = 0o2000000;

/**
 * Descriptors above stderr that this process was given by whoever started it (a lock of flock, a
 * pipe of a shell) and that every program it starts would be given too. Only Linux tells.
 */
function foreignDescriptors(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc/self/fdinfo')
    .map(Number)
    .filter((descriptor) => descriptor > 2 && isInherited(descriptor));
}

function isInherited(descriptor: number): boolean {
  try {
    const info = readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8');
    const flags = Number.parseInt(/^flags:\s*([0-7]+)/m.exec(info)?.[1] ?? '0', 8);
    return (flags & closedOnExec) === 0;
  } catch {
    // Closed meanwhile: the one that the folder itself was read through.
    return false;
  }
}

type StdioEntry = 'pipe' | 'ignore' | number;

let nothing: number | undefined;

/**
 * Completes the `stdio` of a child: Node leaves descriptors it does not know of open in children,
 * so each is covered by /dev/null there.
 */
export function coverForeign(stdio: readonly StdioEntry[]): StdioEntry[] {
  const all: StdioEntry[] = [...stdio];
  for (const descriptor of foreignDescriptors()) {
    if (descriptor < stdio.length) continue;
    nothing ??= openSync('/dev/null', 'r');
    while (all.length < descriptor) all.push('ignore');
    all[descriptor] = nothing;
  }
  return all;
}
