import { expect, test } from 'vitest';
import { widthsOf } from '../../src/model/join/picture.ts';

const picture = { name: 'bridge', file: 'public/bridge.jpg', address: '/bridge.jpg' };

test.each([
  [{ width: 300, resized: true }, [300]],
  [{ width: 480, resized: true }, [480]],
  [{ width: 900, resized: true }, [480, 800, 900]],
  [{ width: 4000, resized: true }, [480, 800, 1280]],
  [{ width: 4000, resized: false }, []],
])('a picture of %o is made in the widths %o', (size, widths) => {
  expect(widthsOf({ ...picture, ...size })).toEqual(widths);
});
