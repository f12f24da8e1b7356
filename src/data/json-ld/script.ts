import type { Graph } from './node.ts';

/** JSON that can stand in a `<script>`: nothing in it ends the element, begins a comment or breaks a line of JavaScript. */
export const toScript = (graph: Graph): string =>
  JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
