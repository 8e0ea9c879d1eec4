import { makeClone } from './clone.ts';
import { makeCodec } from './codec.ts';
import { makeHarness } from './harness.ts';
import { makeInspect } from './inspect.ts';
import { capturePrimordials } from './primordials.ts';
import { makeReplay } from './replay.ts';
import { makeUnpack } from './unpack.ts';

/**
 * The harness as one script; its value is `(abort) => harness`. Strict, so that `caller`,
 * `arguments` and call sites show candidates none of its functions.
 */
export const harnessSource = `(() => {
'use strict';
const primordials = (${capturePrimordials})();
const inspect = (${makeInspect})(primordials);
const codec = (${makeCodec})(primordials, inspect);
const clone = (${makeClone})(primordials);
const unpack = (${makeUnpack})(primordials);
const makeReplay = ${makeReplay};
return (abort) => (${makeHarness})(primordials, inspect, codec, clone, unpack, makeReplay, abort);
})()`;
