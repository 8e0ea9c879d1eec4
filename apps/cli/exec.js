// Windows has no `exec`, with which our scripts begin (decision 25): npm finds this program there.
// Elsewhere the shell's own `exec` makes node the child of npm, which gets the signals npm is sent;
// a shell between the two keeps a SIGINT to itself.
import { spawnSync } from 'node:child_process';

const [, , program, ...args] = process.argv;
if (program !== 'node') throw new Error(`Only node is run so, not ${program}.`);
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
