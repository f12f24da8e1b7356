import { edition } from '../edition.ts';
import { absolute, address } from '../model/address.ts';

const { url } = edition.site;
const lines = [
  'User-agent: *',
  edition.preview ? 'Disallow: /' : 'Allow: /',
  ...(url ? ['', `Sitemap: ${absolute(address.sitemap, url)}`] : []),
];

export const GET = () => new Response(`${lines.join('\n')}\n`);
