import { judge } from '../judge.ts';
import { defaultLimits } from '../limits.ts';
import type { JudgeEvent, JudgeRequest, Test } from '../request.ts';
import type { RunResult, Sandbox, SandboxEvent, Sweep } from '../sandbox.ts';
import type { FunctionSignature, Signature, Value } from '../signature.ts';

export const signature: FunctionSignature = {
  kind: 'function',
  name: 'solve',
  parameters: [{ name: 'n', type: 'integer' }],
  returns: 'integer',
};
export const cost = {
  cpuTimeMs: 1,
  wallTimeMs: 2,
  memoryBytes: 3,
  console: '',
  consoleCharacters: 0,
};
export const returned = (value: Value): RunResult => ({
  ...cost,
  kind: 'returned',
  value: { ok: true, value },
});
export const tests: Test[] = [1, 2, 3].map((n) => ({ group: 'g', input: [n], expected: n * 2 }));

/** The sandbox as the judge sees it: what it is given, and a script of what it answers. */
export function scripted(events: (SandboxEvent | Error)[]) {
  const seen: (readonly Value[])[] = [];
  const sweepsSeen: Sweep[] = [];
  let left = false;
  const sandbox: Sandbox = {
    async *execute(_, inputs, _limits, _signal, sweeps = []) {
      seen.push(...inputs);
      sweepsSeen.push(...sweeps);
      try {
        for (const event of events) {
          if (event instanceof Error) throw event;
          yield event;
        }
      } finally {
        left = true;
      }
    },
  };
  return { sandbox, seen, sweepsSeen, wasLeft: () => left };
}

export const compiled: SandboxEvent = { kind: 'compiled', compileTimeMs: 1 };
export const results = (...list: RunResult[]): SandboxEvent[] =>
  list.map((result, index) => ({ kind: 'result', index, result }));

type Request = Partial<Omit<JudgeRequest, 'program' | 'tests'>> & {
  tests?: Test[];
  signature?: Signature;
};

export async function run(sandbox: Sandbox, request: Request = {}): Promise<JudgeEvent[]> {
  const program = { language: 'javascript', code: '', signature: request.signature ?? signature };
  const defaults = { tests, comparison: { kind: 'exact' as const }, limits: defaultLimits };
  const events: JudgeEvent[] = [];
  for await (const event of judge({ ...defaults, ...request, program }, sandbox))
    events.push(event);
  return events;
}

export const verdictsOf = (events: JudgeEvent[]) =>
  events.map((event) => (event.kind === 'compiled' ? 'compiled' : event.verdict));
