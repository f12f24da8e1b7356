// Begins every command, by whatever Node is there: one that cannot read TypeScript would stop at the first file with a stack trace. The files
// that load it are no modules, as an old Node would ask how to read those before anything runs.
const { engines } = require('../../package.json');

const oldest = engines.node.replace('>=', '');
const [major, minor] = process.versions.node.split('.').map(Number);
const [oldestMajor, oldestMinor] = oldest.split('.').map(Number);

if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  console.error(
    `This needs Node ${oldest} or newer, and was started with ${process.versions.node}. "npm run …" uses the one that "npm ci" has installed; where it could install none, take one from https://nodejs.org.`,
  );
  process.exit(1);
}

module.exports = require('./run.cjs');
