import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { root } from '../../dist/site.ts';

/** Share of the pixels that may differ: another processor rounds differently here and there. */
const tolerance = 0.002;

const folder = import.meta.dirname;
/** Not in the repository. */
const differences = join(root, '.cache', 'snapshots');

/**
 * Holds a picture against the one of that name in this folder, which `--update` writes.
 *
 * @param shot PNG.
 * @param name Without ending.
 */
export function expectPicture(shot: Buffer, name: string): void {
  const actual = withFewerTones(PNG.sync.read(shot));
  const file = join(folder, `${name}.png`);
  const places = {
    actual: join(differences, `${name}.actual.png`),
    difference: join(differences, `${name}.difference.png`),
  };
  for (const place of Object.values(places)) rmSync(place, { force: true });

  const { snapshotState } = expect.getState();
  const update = snapshotState.snapshotUpdateState;
  if (update === 'all' || (update === 'new' && !existsSync(file))) {
    writeFileSync(file, encode(actual));
    return;
  }

  const share = existsSync(file) ? differing(PNG.sync.read(readFileSync(file)), actual, places.difference) : 1;
  if (share <= tolerance) return;
  mkdirSync(differences, { recursive: true });
  writeFileSync(places.actual, encode(actual));
  const [expected, seen, difference] = [file, places.actual, places.difference].map((path) => relative(root, path));
  expect.fail(
    `${(share * 100).toFixed(2)} % of the pixels differ from ${expected}. What is seen now is ${seen}` +
      `${existsSync(places.difference) ? `, and ${difference} shows in red what differs` : ''}. ` +
      'If that is as it should be, accept it with: npm run test:browsers -- snapshots --update',
  );
}

/** @returns From 0 to 1; 1 where the pictures are not of one size. */
function differing(expected: PNG, actual: PNG, difference: string): number {
  const { width, height } = expected;
  if (width !== actual.width || height !== actual.height) return 1;
  const drawing = new PNG({ width, height });
  const share = pixelmatch(expected.data, actual.data, drawing.data, width, height) / (width * height);
  if (share > tolerance) {
    mkdirSync(differences, { recursive: true });
    writeFileSync(difference, PNG.sync.write(drawing));
  }
  return share;
}

/** Sixteen tones a colour: a third of the bytes, and the eye sees the same. */
function withFewerTones(picture: PNG): PNG {
  picture.data = picture.data.map((tone, index) => (index % 4 === 3 ? tone : Math.round(tone / 17) * 17)) as Buffer;
  return picture;
}

const encode = (picture: PNG): Buffer => PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: -1 });
