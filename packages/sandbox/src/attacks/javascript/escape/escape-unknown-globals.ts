import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'looks for globals that are not of the language',
  code: `
const known = /^(Object|Function|Array|Number|parseFloat|parseInt|Infinity|NaN|undefined|Boolean|String|Symbol|Date|Promise|RegExp|(Aggregate|Eval|Range|Reference|Syntax|Type|URI|Suppressed)?Error|globalThis|JSON|Math|Intl|(Shared)?ArrayBuffer|Atomics|Float16Array|Uint8Array|Int8Array|Uint16Array|Int16Array|Uint32Array|Int32Array|BigUint64Array|BigInt64Array|Uint8ClampedArray|Float32Array|Float64Array|DataView|Map|BigInt|Set|WeakMap|WeakSet|WeakRef|FinalizationRegistry|Proxy|Reflect|Iterator|(Async)?DisposableStack|decodeURI|decodeURIComponent|encodeURI|encodeURIComponent|escape|unescape|eval|isFinite|isNaN|console|ListNode|TreeNode|module|exports|structuredClone|queueMicrotask|require|solve)$/;
function solve(n) {
  const unknown = Reflect.ownKeys(globalThis).filter((key) => typeof key !== "string" || !known.test(key));
  if (unknown.length > 0) throw new Error(unknown.map(String).join());
  return n * 2;
}
`,
  verdict: 'accepted',
};
