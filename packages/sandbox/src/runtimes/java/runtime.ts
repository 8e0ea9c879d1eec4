import type { Runtime } from '../runtime.ts';
import { closeCompilers, compileJava } from './compile.ts';
import { JavaHost } from './java-host.ts';
import { prepareJava } from './prepare.ts';
import { smoke } from './smoke.ts';
import { findJdk, missingForJava } from './toolchain.ts';

export const java: Runtime = {
  id: 'java',
  displayName: 'Java',
  get versionLabel() {
    const jdk = findJdk();
    return jdk === null
      ? 'Java 17 or newer'
      : `Java ${jdk.version.split('.')[0]} (OpenJDK ${jdk.version})`;
  },
  fileName: 'solution.java',
  pool: 'java',
  heavy: true,
  prepare: prepareJava,
  native: {
    missing: missingForJava,
    compile: compileJava,
    host: (folder, walls) => new JavaHost(folder, walls),
    close: closeCompilers,
  },
  smoke,
};
