export * from './judge.ts';
export * from './limits.ts';
export * from './sandbox.ts';
export * from './signature.ts';
export * from './verdict.ts';
