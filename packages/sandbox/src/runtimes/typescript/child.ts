import { engine } from '../javascript/child.ts';
import { findSecondDefinition } from '../javascript/find-second-definition.ts';
import { unwrapModule } from '../javascript/unwrap-module.ts';
import type { ChildRuntime } from '../runtime.ts';
import { removeTypes } from './remove-types.ts';

const fileName = 'solution.ts';

export const childRuntime: ChildRuntime = {
  warm: () => engine.warm(),
  open(code, signature, limits, environment) {
    const plain = removeTypes(code, fileName);
    if (!plain.ok) return plain;
    const { mapPosition } = plain;
    const script = unwrapModule(plain.code, signature.name, {
      fileName,
      text: code,
      mapPosition,
      environment,
    });
    if (!script.ok) return script;
    const twice = findSecondDefinition(script.code, fileName, signature.name, mapPosition);
    if (twice) return twice;
    const { exported, imports } = script;
    const source = { fileName, text: code, code: script.code, mapPosition, exported, imports };
    return engine.open(source, signature, limits, environment);
  },
};
