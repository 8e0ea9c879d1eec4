// The first file to run, in JavaScript on purpose: an older Node cannot even read the others.
const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `Dry Run needs Node ${needed} or newer, and this is Node ${process.versions.node}. ` +
      'Run npm ci without --omit=optional, which brings Node along on Linux and Windows, and use npm start; ' +
      'elsewhere install it from nodejs.org. [node-too-old]',
  );
  process.exit(1);
}
await import('./src/main.ts');
