declare module 'virtual:theme.css';

declare module 'virtual:contract' {
  import type { contract } from '@dryrun/contract';

  const minified: typeof contract;
  export default minified;
}
