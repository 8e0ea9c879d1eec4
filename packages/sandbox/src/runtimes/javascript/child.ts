import type { ChildRuntime } from '../runtime.ts';
import { IsolateEngine } from './engine.ts';
import { findSecondDefinition } from './find-second-definition.ts';
import { unwrapModule } from './unwrap-module.ts';

const fileName = 'solution.js';

/** JavaScript and TypeScript share the engine, and with it the isolate that stands ready. */
export const engine = new IsolateEngine();

export const childRuntime: ChildRuntime = {
  warm: () => engine.warm(),
  open(code, signature, limits, environment) {
    const script = unwrapModule(code, signature.name, {
      fileName,
      text: code,
      mapPosition: null,
      environment,
    });
    if (!script.ok) return script;
    const twice = findSecondDefinition(script.code, fileName, signature.name, null);
    if (twice) return twice;
    const { exported, imports } = script;
    const source = {
      fileName,
      text: code,
      code: script.code,
      mapPosition: null,
      exported,
      imports,
    };
    return engine.open(source, signature, limits, environment);
  },
};
