// The only file that imports isolated-vm, and it is only loaded in processes that run candidates' code
// or make something ready for it: never in the one that serves or judges.
export { default as ivm } from 'isolated-vm';
