import { architectures } from './filter-steps.ts';

export type Call = {
  number: number;
  architecture: keyof typeof architectures;
  args: readonly number[];
};

/** What a filter answers to a call, found as the kernel would: `allow`, `trap`, `kill`, `error 1`. */
export function answerTo(filter: Buffer, { number, architecture, args }: Call): string {
  const data = new Map([
    [0, number],
    [4, architectures[architecture].audit],
    ...args.map((value, index): [number, number] => [16 + 8 * index, value]),
  ]);
  let held = 0;
  for (let at = 0; at < filter.length; at += 8) {
    const value = filter.readUInt32LE(at + 4);
    const jump = (holds: boolean) => {
      at += 8 * filter.readUInt8(at + (holds ? 2 : 3));
    };
    const operation = filter.readUInt16LE(at);
    if (operation === 0x06) return inWords(value);
    if (operation === 0x20) held = data.get(value) ?? 0;
    else if (operation === 0x15) jump(held === value);
    else if (operation === 0x35) jump(held >= value);
    else if (operation === 0x45) jump((held & value) !== 0);
    else throw new Error(`no operation ${operation}`);
  }
  throw new Error('the filter has no end');
}

function inWords(action: number): string {
  const kind = action >>> 16;
  if (kind === 0x7fff) return 'allow';
  if (kind === 0x0003) return 'trap';
  return kind === 0x0005 ? `error ${action & 0xffff}` : 'kill';
}
