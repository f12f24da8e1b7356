import { adaptersAgainst, BASELINE } from '../adapters/all.ts';
import type { Adapter } from '../adapters/adapter.ts';
import { installPeer } from './install.ts';

/** Folders of `peers/` whose name is not the adapter's. */
const packages: Record<string, string> = { 'starlight-full': 'starlight' };

/**
 * The adapters of these names, installed. Of those that cannot run here it says so and leaves them out.
 *
 * @param commit What `before` is.
 * @throws {RangeError} If there is no adapter of a name.
 */
export function chooseAdapters(names: readonly string[], commit = BASELINE): Adapter[] {
  const adapters = adaptersAgainst(commit);
  return names.flatMap((name) => {
    const adapter = adapters.find((one) => one.name === name);
    if (!adapter) {
      throw new RangeError(`There is no adapter "${name}". There are ${adapters.map((one) => one.name).join(', ')}.`);
    }
    installPeer(packages[name] ?? name);
    const missing = adapter.missing();
    if (missing !== undefined) console.log(`Without ${name}. ${missing}`);
    return missing === undefined ? [adapter] : [];
  });
}
