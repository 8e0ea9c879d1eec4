export * from './parent/create-sandbox.ts';
export { runtimes } from './runtimes/index.ts';
export type { Runtime } from './runtimes/runtime.ts';
