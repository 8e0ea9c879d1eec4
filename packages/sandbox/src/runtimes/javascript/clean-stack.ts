import type { Source } from './candidate-source.ts';

const maxFrames = 20;
/** Before the stack of another error: harness.ts. */
const other = /^(?:Caused by|One of them): /;

/**
 * Keeps the frames of a stack that lie in the candidate's file, with the candidate's own positions, and
 * the words of the errors that it came from.
 * The text may be anything, since candidates can replace how stacks are made.
 */
export function cleanStack(stack: string, { fileName, mapPosition }: Source): string {
  const lines: string[] = [];
  let frames = 0;
  for (const line of stack.split('\n')) {
    const frame = line.trim();
    if (other.test(line)) {
      lines.push(line);
      frames = 0;
    }
    if (frames === maxFrames) continue;
    if (!frame.startsWith('at ') || !frame.includes(`${fileName}:`)) continue;
    // What stands before the candidate's first line: the libraries.
    if (frame.includes(`${fileName}:0:`)) continue;
    lines.push(`    ${mapFrame(frame, fileName, mapPosition)}`);
    frames += 1;
  }
  return lines.join('\n');
}

function mapFrame(frame: string, fileName: string, mapPosition: Source['mapPosition']): string {
  if (mapPosition === null) return frame;
  const at = frame.lastIndexOf(`${fileName}:`) + fileName.length + 1;
  const position = /^(\d+):(\d+)/.exec(frame.slice(at));
  if (!position) return frame;
  const origin = mapPosition(Number(position[1]), Number(position[2]));
  if (origin === null) return frame;
  return `${frame.slice(0, at)}${origin.line}:${origin.column}${frame.slice(at + position[0].length)}`;
}
