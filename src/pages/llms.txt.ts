import { edition } from '../edition.ts';
import { siteOverview } from '../data/overview.ts';

export const GET = () => new Response(siteOverview(edition));
