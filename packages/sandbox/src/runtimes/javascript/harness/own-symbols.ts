import type { Primordials } from './primordials.ts';

/**
 * Gives a realm a registry of symbols of its own. V8 has one for the whole isolate and never gives up
 * what is in it, so one test could fill the memory of those after it. Runs while the snapshot is made.
 *
 * @returns what empties the registry
 */
export function ownSymbols(primordials: Primordials): () => void {
  const { defineProperty } = Reflect;
  const { mapGet, mapSet, newMap, String: toText, TypeErrorConstructor } = primordials;
  const NativeSymbol = Symbol;
  let symbols = newMap();
  let keys = newMap();

  const registry = {
    for(key: unknown): symbol {
      // Not `String(key)`, which takes a symbol.
      const text = `${key}`;
      const known = mapGet(symbols, text) as symbol | undefined;
      if (known !== undefined) return known;
      const made = NativeSymbol(text);
      mapSet(symbols, text, made);
      mapSet(keys, made, text);
      return made;
    },
    keyFor(symbol: unknown): string | undefined {
      if (typeof symbol !== 'symbol')
        throw new TypeErrorConstructor(`${toText(symbol)} is not a symbol`);
      return mapGet(keys, symbol) as string | undefined;
    },
  };
  defineProperty(Symbol, 'for', { value: registry.for });
  defineProperty(Symbol, 'keyFor', { value: registry.keyFor });

  return () => {
    symbols = newMap();
    keys = newMap();
  };
}
