import { pathData, type Point } from './lines.ts';
import type { World } from './world.ts';

/**
 * The base map as a file that all pages share: land and borders, and nothing that a page would want to say in its own colours.
 *
 * An image sees neither the page's tokens nor the reader's choice of theme, so its colours are greys that let the page shine
 * through: on paper they darken it, on a dark page they lighten it. Its lines keep their width at whatever size a page shows it.
 */
export function drawBase({ extent, land, borders, disputed, wide }: World): string {
  // Steps of a fifth of a pixel are finer than what was left out.
  const grid = 1 / (5 * wide.scale);
  const data = (lines: readonly Point[][], closed = false) =>
    pathData(
      lines.map((line) => line.map(([x, y]) => [x - extent.x, y - extent.y])),
      grid,
      closed,
    );
  const [width, height] = [Math.round(extent.width / grid), Math.round(extent.height / grid)];
  const line = 'fill="none" stroke="#87837b" vector-effect="non-scaling-stroke"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">`,
    `<path fill="#8a8376" fill-opacity=".2" d="${data(land, true)}"/>`,
    // As an image it is its own screen: drawn small, its lines are finer.
    '<style>.b{stroke-width:.8px}.d{stroke-width:1.6px;stroke-dasharray:.1 3.2}@media(max-width:700px){.b{stroke-width:.5px}.d{stroke-width:1.3px;stroke-dasharray:.1 2.6}}</style>',
    `<path class="b" ${line} stroke-opacity=".7" stroke-linejoin="round" d="${data(borders)}"/>`,
    `<path class="d" ${line} stroke-linecap="round" d="${data(disputed.flatMap(({ border }) => border))}"/>`,
    '</svg>\n',
  ].join('\n');
}
