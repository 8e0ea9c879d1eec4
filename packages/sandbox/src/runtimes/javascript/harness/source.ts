import { makeArity } from './arity.ts';
import { boundArrays } from './bound-arrays.ts';
import { makeClone } from './clone.ts';
import { makeCodec } from './codec.ts';
import { makeConsole } from './console.ts';
import { makeFindTarget } from './find-target.ts';
import { hardenRealm } from './harden-realm.ts';
import { makeHarness } from './harness.ts';
import { makeInspect } from './inspect.ts';
import { ownSymbols } from './own-symbols.ts';
import { capturePrimordials } from './primordials.ts';
import { makeRealmGuard } from './realm-guard.ts';
import { makeReplay } from './replay.ts';
import { makeUnpack } from './unpack.ts';

/**
 * The harness as one script, for a snapshot. It leaves `openRoom`, which takes `abort`, gives the
 * harness and takes itself away; the host calls it before anything else runs. Strict, so that `caller`, `arguments`
 * and call sites show candidates none of its functions.
 */
export function harnessSource(realm: 'plain' | 'hardened'): string {
  // V8 would spend 0.4 ms of every program on making a loop fast that runs often but briefly.
  const guard = `(${makeRealmGuard})((${hardenRealm})());
%NeverOptimizeFunction(guard.isOrdinaryAsBefore)`;
  return `(() => {
'use strict';
const primordials = (${capturePrimordials})();
(${boundArrays})();
const forgetSymbols = (${ownSymbols})(primordials);
const inspect = (${makeInspect})(primordials);
const codec = (${makeCodec})(primordials, inspect);
const clone = (${makeClone})(primordials);
const unpack = (${makeUnpack})(primordials);
const arity = (${makeArity})(primordials);
const findTarget = (${makeFindTarget})(primordials);
const makeReplay = ${makeReplay};
const makeConsole = ${makeConsole};
const open = (${makeHarness})(primordials, inspect, codec, clone, unpack, arity, findTarget, makeReplay, makeConsole, forgetSymbols);
const guard = ${realm === 'plain' ? 'null' : guard};
globalThis.openRoom = (abort) => {
  delete globalThis.openRoom;
  return open(abort, guard);
};
})()`;
}
