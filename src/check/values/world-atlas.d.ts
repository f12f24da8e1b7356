/** Typed by hand: what TypeScript would infer from the files is as long as their coasts. */
type WorldAtlas = import('topojson-specification').Topology<{
  countries: import('topojson-specification').GeometryCollection<{ name: string }>;
  land: import('topojson-specification').GeometryCollection;
}>;

declare module 'world-atlas/countries-110m.json' {
  const atlas: WorldAtlas;
  export default atlas;
}

declare module 'world-atlas/countries-50m.json' {
  const atlas: WorldAtlas;
  export default atlas;
}
