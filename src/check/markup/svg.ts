import { Parser } from 'htmlparser2';
import { placeAt } from '../../model/read/place.ts';
import { TOP, type TellHere } from '../tell.ts';

/** What draws and holds neither code nor anything from elsewhere: no script, style, animation, image or foreign object. */
const ELEMENTS = new Set(
  `svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop clipPath mask marker pattern`.split(/\s+/),
);

const ATTRIBUTES = new Set(
  `xmlns xmlns:xlink version id class role lang xml:lang xml:space aria-label aria-labelledby aria-hidden viewBox preserveAspectRatio
  x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy d points width height rotate textLength lengthAdjust startOffset pathLength
  transform gradientTransform gradientUnits patternTransform patternUnits patternContentUnits clipPathUnits maskUnits
  maskContentUnits spreadMethod offset refX refY markerWidth markerHeight markerUnits orient href xlink:href
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset stop-color stop-opacity color opacity clip-path clip-rule mask marker-start marker-mid
  marker-end vector-effect display visibility overflow shape-rendering paint-order font-family font-size font-style font-weight
  text-anchor dominant-baseline letter-spacing word-spacing text-decoration direction unicode-bidi writing-mode`.split(
    /\s+/,
  ),
);

/** What a picture may not hold: an SVG is a document, which can run code and load what it likes. */
export function svgFaults(text: string, tell: TellHere): void {
  let isFine = true;
  let isDrawn = false;
  const tellOf = (message: string, remedy: string) => {
    isFine = false;
    tell(placeAt(text, parser.startIndex), { rule: 'svg', message, remedy });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        isDrawn ||= name === 'svg';
        if (!ELEMENTS.has(name))
          return tellOf(`Pictures cannot hold the element <${name}>.`, 'Take it out: only what draws is allowed.');
        for (const [key, value] of Object.entries(attributes)) {
          const attribute = `attribute "${key}"`;
          if (!ATTRIBUTES.has(key))
            tellOf(`The element <${name}> of a picture cannot have the ${attribute}.`, 'Take it out.');
          else if (!isLocal(key, value)) {
            const remedy = 'Let it name something in the picture, as in "#shade".';
            tellOf(`The ${attribute} of <${name}> leads out of the picture.`, remedy);
          }
        }
      },
      onprocessinginstruction(name) {
        if (name !== '?xml')
          tellOf(`Pictures cannot hold <${name} …>, which brings in entities or style sheets.`, 'Take it out.');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  if (isFine && !isDrawn) tell(TOP, { rule: 'svg', message: 'The file is no SVG.', remedy: 'Save the picture anew.' });
}

const isLocal = (key: string, value: string): boolean =>
  /^(xlink:)?href$/.test(key)
    ? /^#/.test(value)
    : // An escape could hide what stands there.
      !value.includes('\\') &&
      [...value.matchAll(/(?:url|image|image-set|src)\s*\(\s*["']?(.?)/gi)].every(([, first]) => first === '#');
