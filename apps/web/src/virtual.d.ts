declare module 'virtual:theme.css';

/** docs/how-this-compares.md */
declare module 'virtual:how-this-compares' {
  const text: string;
  export default text;
}

declare module 'virtual:contract' {
  import type { contract } from '@dryrun/contract';

  const minified: typeof contract;
  export default minified;
}
