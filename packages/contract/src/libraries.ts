// In a file without schemas, so that the web app can have the table without having zod.

export {
  environmentNames,
  type LanguageLibraries,
  type Library,
  librariesOf,
  scriptLibraries,
} from '@dryrun/judge';
