import { edition } from '../edition.ts';
import { siteOverview } from '../exports/overview.ts';

export const GET = () => new Response(siteOverview(edition));
