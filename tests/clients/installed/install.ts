// Installs what `npm run test:clients` runs, as far as it may, and tells what is left out.

import { installFromDebian, installFromNpm } from '../../fixtures/programs.ts';
import { programs } from './programs.ts';

installFromDebian(['w3m', 'default-jre-headless']);
installFromNpm(import.meta.dirname, 'the Nu Html Checker and Ace');

for (const [name, find] of Object.entries(programs))
  if (!find()) console.log(`${name} is left out: it could not be installed.`);
