import { buildWeb } from '../start/build-web.ts';

/** `npm run build`: the web app as `npm start` serves it, built only when its sources have changed. */
export async function runBuildCommand(): Promise<number> {
  const folder = await buildWeb((message) => console.log(message));
  console.log(`The web app in ${folder} is made from the present sources.`);
  return 0;
}
