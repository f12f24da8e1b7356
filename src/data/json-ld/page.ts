import { address } from '../../model/address.ts';
import type { Site } from '../../model/schema/site.ts';
import type { Identity } from '../identity.ts';
import { graph, pageFacts, urlOf, type Graph } from './node.ts';

interface Page {
  title: string;
  description: string;
  path: string;
  language: string;
}

/** A page that is about nothing in particular: a list, the method, the search. The first stands for the site. */
export const pageJsonLd = ({ title, description, path, language }: Page, identity: Identity, site: Site): Graph =>
  graph({
    '@type': path === address.home ? 'WebSite' : 'WebPage',
    name: title,
    description,
    ...pageFacts(site, path, identity),
    inLanguage: language,
    isPartOf:
      path === address.home ? undefined : { '@type': 'WebSite', name: site.title, url: urlOf(site, address.home) },
  });
