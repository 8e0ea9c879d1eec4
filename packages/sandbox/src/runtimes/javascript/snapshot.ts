import v8 from 'node:v8';
import { ivm } from '../isolated-vm.ts';
import { harnessSource } from './harness/source.ts';

/**
 * A `plain` context is good for one test. A `hardened` one can run a test after another, as long as
 * its guard finds that nothing of them has remained.
 */
export type Realm = 'plain' | 'hardened';

/** Which objects V8 extends when it makes a context is known, and tested, for this version only. */
export const canHarden = process.versions.v8.startsWith('13.6.');

// Programs that are over in a millisecond would wait for the threads that compile for them.
v8.setFlagsFromString('--no-concurrent-sparkplug');
// A small program's functions, and our own beside them, would be compiled for a few calls each, in every
// isolate anew: a twentieth of a verdict. What runs for long is optimised as soon as before.
v8.setFlagsFromString('--baseline-batch-compilation-threshold=65536');

const snapshots = new Map<Realm, ivm.ExternalCopy<ArrayBuffer>>();

/** A heap in which every new context has the harness. Made once in a process, in about 15 ms. */
export function snapshotOf(realm: Realm): ivm.ExternalCopy<ArrayBuffer> {
  const known = snapshots.get(realm);
  if (known) return known;
  // Compiled now, all of the harness is in the snapshot; else each isolate compiles it again. The
  // other flag lets our source, and nothing else, call one of V8's own functions.
  v8.setFlagsFromString('--no-lazy');
  v8.setFlagsFromString('--allow-natives-syntax');
  const made = ivm.Isolate.createSnapshot([{ code: harnessSource(realm), filename: 'harness' }]);
  v8.setFlagsFromString('--no-allow-natives-syntax');
  v8.setFlagsFromString('--lazy');
  snapshots.set(realm, made);
  return made;
}
