import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { noRegister } from '../../../data/data-files.ts';
import { DEPLOYED } from '../../../integrations/earlier-registers.ts';
import { writeWhole } from '../../../integrations/publish/rename.ts';
import { siteUrl } from '../../../integrations/site-url.ts';
import { absolute, address } from '../../../model/address.ts';
import { Refusal } from '../../../model/refusal.ts';
import { parseRegister } from '../../../model/register/register.ts';
import type { Terminal } from '../command.ts';
import { failureOf } from '../links/failure.ts';

/** In ms. */
const PATIENCE = 30_000;

/**
 * Fetches the register of the site that readers have, so that the next check and build are compared with it.
 *
 * @throws {Refusal} Where it cannot be told what is deployed: a host may fail on the very day on which an id vanishes.
 */
export async function fetchDeployed({ folder, say }: Terminal): Promise<void> {
  const site = siteUrl(folder);
  if (site === undefined) {
    say(
      'The site has no address, so that nobody knows what is deployed. Write "url" in content/site.yaml, or set SITE_URL.',
    );
    return;
  }
  const url = absolute(address.data.register, site);
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch((error: unknown) => {
    throw new Refusal(`${url} cannot be fetched: ${failureOf(error).reason}. Try again once the host answers.`);
  });
  const path = join(folder, DEPLOYED);
  if (answer.status === 404) {
    rmSync(path, { force: true });
    say(`Nothing is deployed yet: there is no ${url}.`);
    return;
  }
  const text = answer.ok ? await answer.text() : '';
  if (text === noRegister)
    throw new Refusal(
      `${site} shows drafts (npm run build -- --drafts), so that nobody can tell what was published there. Put the last release there again, then try again.`,
    );
  const register = parseRegister(text);
  if (!register)
    throw new Refusal(
      `${url} is no register${answer.ok ? '' : ` (${answer.status})`}. See what the host sends there before you deploy anything.`,
    );
  writeWhole(path, text);
  say(`${DEPLOYED}: ${Object.keys(register.ids).length} ids as they are deployed.`);
}
