import { CompileCache } from '../../native/compile-cache.ts';
import { compileOnce } from '../../native/compile-once.ts';
import type { Job } from '../../wire/protocol.ts';
import type { Compiled, CompileFailure } from '../runtime.ts';
import { type Answered, type Asked, CompileServers } from './compile-server.ts';
import { isTame } from './is-tame.ts';
import { imports, nodeClasses, planText, withoutPackage } from './program-text.ts';
import { type CompilerError, tellErrors, tellMissing } from './read-errors.ts';
import { smoke } from './smoke.ts';
import { findJdk } from './toolchain.ts';

const cache = new CompileCache();
const servers = new Map<string, CompileServers>();

/** Compiles a program by a compiler that is warm, and says in the candidate's terms what is wrong. */
export function compileJava(
  { code, signature }: Pick<Job, 'code' | 'signature'>,
  folder: string,
  signal: AbortSignal,
): Promise<Compiled> {
  const parts = ['java', folder, code, JSON.stringify(signature)];
  return cache.get(parts, signal, (signal) => {
    const compile = () => compileNow(code, signature, folder, signal);
    return code === smoke.code ? compileOnce(folder, compile) : compile();
  });
}

/** Ends compilers that nobody uses. */
export function closeCompilers(): void {
  for (const each of servers.values()) each.close();
}

async function compileNow(
  code: string,
  signature: Job['signature'],
  folder: string,
  signal: AbortSignal,
): Promise<Compiled> {
  const known = servers.get(folder) ?? new CompileServers(folder);
  servers.set(folder, known);
  const own = withoutPackage(code);
  const asked: Asked = {
    before: imports.length,
    plan: planText(signature, own),
    ours: nodeClasses(own, signature),
    code: imports + own,
  };
  return read(await known.compile(asked, signal), own);
}

const failed = (message: string): CompileFailure => ({
  ok: false,
  message,
  line: null,
  column: null,
});

const stopped = {
  time: 'it takes the compiler longer than the 10 s that it may take',
  memory: 'the compiler ran out of memory',
  crash: 'the compiler broke down',
} as const;
const broken = failed(`This code could not be compiled: ${stopped.crash}.`);

function read(answered: Answered, code: string): Compiled {
  if (answered.kind === 'stopped')
    return failed(`This code could not be compiled: ${stopped[answered.why]}.`);
  const { bytes } = answered;
  const body = new Reader(bytes.subarray(1));
  switch (String.fromCharCode(bytes[0] ?? 0)) {
    case 'P':
      return { ok: true, program: packProgram(bytes.subarray(1)) };
    case 'M':
      return tellMissing(body.text(), code);
    case 'E': {
      const errors: CompilerError[] = [];
      for (let left = body.word(); left > 0; left -= 1)
        errors.push({ offset: body.word(), text: body.text() });
      return errors.length === 0 ? broken : tellErrors(errors, code, majorVersion());
    }
    default:
      return broken;
  }
}

function majorVersion(): number {
  return Number(findJdk()?.version.split('.')[0] ?? Infinity);
}

/** A program as its host takes it: whether it is tame, then what a machine is sent. */
function packProgram(bytes: Buffer): Buffer {
  const body = new Reader(bytes);
  body.text();
  body.name();
  const names = new Set<string>();
  const files: Buffer[] = [];
  for (let left = body.word(); left > 0; left -= 1) {
    names.add(body.name().replaceAll('.', '/'));
    files.push(body.sized(body.word()));
  }
  return Buffer.concat([Buffer.from([Number(isTame(files, names))]), bytes]);
}

/** What `packProgram` packed. */
export function unpackProgram(program: Buffer): { isTame: boolean; bytes: Buffer } {
  return { isTame: program[0] === 1, bytes: program.subarray(1) };
}

/** Reads what Java's DataOutputStream wrote. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  word(): number {
    this.#at += 4;
    return this.#bytes.readInt32BE(this.#at - 4);
  }

  sized(size: number): Buffer {
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }

  text(): string {
    return this.sized(this.word()).toString('utf8');
  }

  /** With a size of two bytes. */
  name(): string {
    this.#at += 2;
    return this.sized(this.#bytes.readUInt16BE(this.#at - 2)).toString('utf8');
  }
}
