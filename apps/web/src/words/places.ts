/** A place in the candidate's code, from 1. Python says no column for lines that have run. */
export type Place = { line: number; column: number | null };

/** A part of a message; with a place, it names that one. */
export type MessagePart = { text: string; place: Place | null };

/** The file is called the same in every language, and ends differently. */
const place =
  /File "solution\.py", line (\d+)|\bsolution\.(?:js|ts|py|cpp|java|sql):(\d+)(?::(\d+))?/g;

/** Splits a message so that each place in it can be made a link. */
export function splitAtPlaces(message: string): MessagePart[] {
  const parts: MessagePart[] = [];
  let end = 0;
  for (const match of message.matchAll(place)) {
    if (match.index > end) parts.push({ text: message.slice(end, match.index), place: null });
    parts.push({ text: match[0], place: placeOf(match[1] ?? match[2], match[3]) });
    end = match.index + match[0].length;
  }
  if (end < message.length) parts.push({ text: message.slice(end), place: null });
  return parts;
}

/** The lines of calls, which are never wrapped, and what stands before them. */
export function splitAtTrace(message: string): { words: string; trace: string } {
  const at = message.search(/^(?: +at | {2}File "solution\.py", line )/m);
  return at < 0
    ? { words: message, trace: '' }
    : { words: message.slice(0, at).trimEnd(), trace: message.slice(at) };
}

const ownFrame = /^ +at .*\bsolution\.(?:js|ts|java):(\d+)(?::(\d+))?\)?$/m;
const pythonFrame = /^ {2}File "solution\.py", line (\d+)/gm;
const otherError = /^(?:Caused by|While handling|One of them): /m;
/** At the end of a line: compilers may name several. */
const compilerPlace = /\(solution\.(?:js|ts|py|cpp|java|sql):(\d+):(\d+)\)\.?\s*$/m;
/** Where it is we who refuse what is written, more words follow. */
const refusedPlace = /\(solution\.(?:js|ts):(\d+):(\d+)\)[.:] /;

/**
 * Where a message points: the innermost of the candidate's own calls, or where the compiler stopped.
 * Scripts and Java list their calls from the inside, Python from the outside. Null when it points nowhere.
 */
export function placeOfError(message: string): Place | null {
  const frame = ownFrame.exec(message);
  if (frame) return placeOf(frame[1], frame[2]);
  const at = message.search(otherError);
  const frames = [...message.matchAll(pythonFrame)];
  // The lines of the error that ended it come first, then those of what it came from.
  const innermost = frames.findLast(({ index }) => at < 0 || index < at) ?? frames.at(-1);
  if (innermost) return placeOf(innermost[1], undefined);
  const stopped = compilerPlace.exec(message) ?? refusedPlace.exec(message);
  return stopped ? placeOf(stopped[1], stopped[2]) : null;
}

const compilerPlaces = new RegExp(compilerPlace.source, 'gm');

/** Every place at the end of a line of a compiler's message, each with its line's words; at most ten. */
export function placesOfCompiler(message: string): { place: Place; words: string }[] {
  return [...message.matchAll(compilerPlaces)]
    .slice(0, 10)
    .map(({ 1: line, 2: column, index }) => ({
      place: placeOf(line, column),
      words: message.slice(message.lastIndexOf('\n', index) + 1, index).trim(),
    }));
}

function placeOf(line: string | undefined, column: string | undefined): Place {
  return { line: Number(line), column: column === undefined ? null : Number(column) };
}
