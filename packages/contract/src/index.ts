export * from './assessment.ts';
export * from './contract.ts';
export * from './errors.ts';
export * from './problem.ts';
export * from './report.ts';
export * from './run.ts';
export * from './system.ts';
export * from './text.ts';
