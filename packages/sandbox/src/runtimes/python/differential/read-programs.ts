import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is known of a program's output elsewhere: `since`: as here only from that version on;
 * `message`: other versions word the error differently; `order`, `differs`: it is not the same here,
 * and why; `deep`: no CPython has the stack for it without being told.
 */
export type Known =
  | { kind: 'same' }
  | { kind: 'since'; minor: number }
  | { kind: 'message' }
  | { kind: 'deep' }
  | { kind: 'order' | 'differs'; reason: string };

export type Program = { topic: string; name: string; body: string; known: Known };

/**
 * Reads the programs of this folder's text files. A program begins with `#: its name`; a line `= …`
 * is one by itself, which prints the value. What is known of it follows after ` | `.
 */
export function readPrograms(): Program[] {
  const programs: Program[] = [];
  for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'))) {
    const topic = file.replace('.txt', '');
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    for (const part of text.split(/^(?=#: |= )/m)) {
      const whole = part.trimEnd();
      const expression = whole.startsWith('= ');
      const [head = '', ...rest] = expression ? [whole] : whole.split('\n');
      const noted = / \| (since 3\.\d+|message|deep|(?:order|differs): .*)$/.exec(head);
      const name = (noted ? head.slice(0, noted.index) : head).replace(/^(#: |= )/, '');
      const body = expression ? `print(repr((${name})))` : rest.join('\n');
      programs.push({ topic, name, body, known: readKnown(noted?.[1]) });
    }
  }
  return programs;
}

function readKnown(note: string | undefined): Known {
  if (note === undefined) return { kind: 'same' };
  const [kind = '', value = ''] = note.split(/: | /, 2);
  if (kind === 'since') return { kind, minor: Number(value.split('.')[1]) };
  if (kind === 'message' || kind === 'deep') return { kind };
  if (kind !== 'order' && kind !== 'differs') throw new Error(`what is known as ${note}?`);
  return { kind, reason: note.slice(kind.length + 2) };
}

/** All programs as one module: the same text for both, so that even tracebacks could be compared. */
export function moduleOf(programs: readonly Program[]): string {
  const functions = programs.map(
    ({ body }, index) => `def program_${index}():\n    ${body.replaceAll('\n', '\n    ')}\n`,
  );
  const list = programs.map((_, index) => `program_${index}`).join(', ');
  return `${readFileSync(join(import.meta.dirname, 'prelude.py'), 'utf8')}\n${functions.join('\n')}\nPROGRAMS = [${list}]\n`;
}
