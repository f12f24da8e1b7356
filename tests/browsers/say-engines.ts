/*
 * Says, before the tests, in what they run and what is passed over.
 */
import { engines } from './engines/index.ts';

for (const engine of Object.values(engines)) {
  if (!engine.installed()) {
    console.log(
      `${engine.name} is not installed, so it is passed over. On Debian: apt install ${engine.debianPackage}`,
    );
    continue;
  }
  console.log(`${engine.name}: ${await engine.version()}`);
}
