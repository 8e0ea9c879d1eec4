import { CompileCache } from '../../native/compile-cache.ts';
import { compileOnce } from '../../native/compile-once.ts';
import type { Job } from '../../wire/protocol.ts';
import type { Compiled } from '../runtime.ts';
import type { Library } from './compiler-arguments.ts';
import { prepareWhole } from './prepare.ts';
import { candidateFile, programText } from './program-text.ts';
import { readErrors } from './read-errors.ts';
import { runCompiler } from './run-compiler.ts';
import { smoke } from './smoke.ts';
import { withoutTexts } from './strip.ts';

/**
 * Names of what only the whole library has, and that programs hardly use for anything else. Where one is
 * missing here, a program is compiled twice.
 */
const onlyInWhole =
  /\b(?:cout|cin|cerr|clog|endl|[io]?stringstream|[io]?fstream|[io]stream|iostream|[io]stream_iterator|getline|setprecision|setw|setfill|regex|smatch|chrono|(?:recursive_)?mutex|lock_guard|unique_lock|scoped_lock|condition_variable|mt19937(?:_64)?|random_device|default_random_engine|uniform_(?:int|real)_distribution|filesystem|from_chars|to_chars|views::|thread(?=\s*[({]|\s+\w)|atomic(?:_\w+)?(?=\s*<)|complex(?=\s*<)|valarray(?=\s*<)|span(?=\s*<)|any_cast|async(?=\s*\())/;

/**
 * Where several functions have the name, or one that takes more than it must be given, or a lambda whose
 * parameters have no types.
 */
const mayBeAnother =
  /overloaded function|assertion failed: \w[\w:]* must take |(?:incomplete type|undefined template) [‘'](?:struct )?dryrun::shape</;

/** An error in the candidate's own code. */
const ofItsOwn = new RegExp(`^${candidateFile}:.* error: `, 'm');

const cache = new CompileCache();

/** Compiles a program with what it needs of the library, and says in the candidate's terms what is wrong. */
export function compileCpp(
  { code, signature }: Pick<Job, 'code' | 'signature'>,
  folder: string,
  signal: AbortSignal,
): Promise<Compiled> {
  const parts = ['c++', folder, code, JSON.stringify(signature)];
  return cache.get(parts, signal, (signal) => {
    const compile = () => compileNow(code, signature, folder, signal);
    return code === smoke.code ? compileOnce(folder, compile) : compile();
  });
}

async function compileNow(
  code: string,
  signature: Job['signature'],
  folder: string,
  signal: AbortSignal,
): Promise<Compiled> {
  const libraries: Library[] = onlyInWhole.test(withoutTexts(code)) ? ['whole'] : ['lean', 'whole'];
  let several = false;
  let failure: Compiled | null = null;
  let said = '';
  for (const library of libraries) {
    const kind = { folder, library, usingStd: true };
    let compiled = await compileWith(code, signature, { ...kind, several }, signal);
    if (!compiled.ok && !several && mayBeAnother.test(compiled.said)) {
      const chosen = await compileWith(code, signature, { ...kind, several: true }, signal);
      several = true;
      if (chosen.ok || /overloaded function/.test(compiled.said)) compiled = chosen;
      // Nothing else that it lacks: more of the library is no help.
      else if (chosen.isFinal || !ofItsOwn.test(compiled.said)) return compiled.failure;
    }
    if (compiled.ok) return compiled;
    said = compiled.said;
    failure = compiled.failure;
    if (compiled.isFinal) return failure;
  }
  // Names of its own beside those of the library, which it does not ask for.
  if (/ambiguous/.test(said) && !/\busing\s+namespace\s+std\b/.test(withoutTexts(code))) {
    const asked = { folder, library: 'whole', usingStd: false, several } as const;
    const compiled = await compileWith(code, signature, asked, signal);
    if (compiled.ok) return compiled;
  }
  return failure as Compiled;
}

/** How a program is put together and compiled. */
type Attempted = { folder: string; library: Library; usingStd: boolean; several: boolean };

type Attempt =
  | { ok: true; program: Buffer }
  /** `isFinal`: nothing else is worth trying. */
  | { ok: false; failure: Compiled; said: string; isFinal: boolean };

async function compileWith(
  code: string,
  signature: Job['signature'],
  { folder, library, ...how }: Attempted,
  signal: AbortSignal,
): Promise<Attempt> {
  const made = programText(code, signature, how);
  if (!made.ok) {
    const failure = { ok: false, message: made.message, line: null, column: null } as const;
    return { ok: false, failure, said: '', isFinal: true };
  }
  if (library === 'whole') await prepareWhole(folder);
  const outcome = await runCompiler(made.text, library, folder, signal);
  if (outcome.kind === 'made') return { ok: true, program: outcome.program };
  if (outcome.kind === 'refused') {
    const { said } = outcome;
    return { ok: false, failure: readErrors(said, code), said, isFinal: false };
  }
  const { message } = outcome;
  const failure = { ok: false, message, line: null, column: null } as const;
  return { ok: false, failure, said: '', isFinal: true };
}
