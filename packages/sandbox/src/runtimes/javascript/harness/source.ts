import { makeCodec } from './codec.ts';
import { makeHarness } from './harness.ts';
import { makeInspect } from './inspect.ts';
import { capturePrimordials } from './primordials.ts';

/** The harness as one script; its value is `(abort) => harness`. */
export const harnessSource = `(() => {
const primordials = (${capturePrimordials})();
const inspect = (${makeInspect})(primordials);
const codec = (${makeCodec})(primordials, inspect);
return (abort) => (${makeHarness})(primordials, inspect, codec, abort);
})()`;
