import type { Problem } from '../../model/problem.ts';
import { placeAt } from '../../model/read/place.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file; of one that is not UTF-8 what can be read, and where it is not. */
export function decode(file: string, bytes: Buffer): { text: string; problem?: Problem } {
  const fault = (text: string, offset: number, message: string): { text: string; problem: Problem } => ({
    text,
    problem: {
      file,
      ...placeAt(text, offset),
      rule: 'text',
      message,
      remedy: 'Save it as UTF-8.',
    },
  });
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const encoding = first === 0xff ? 'utf-16le' : 'utf-16be';
    return fault(new TextDecoder(encoding).decode(bytes), 0, `The file is ${encoding.toUpperCase()}, not UTF-8.`);
  }
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    const before = wholePart(bytes);
    const offset = Buffer.byteLength(before);
    const byte = bytes[offset]?.toString(16).toUpperCase();
    return fault(
      // What is lost is told of here, once.
      new TextDecoder().decode(bytes).replaceAll('\ufffd', '?'),
      before.length,
      `The file is not UTF-8: the byte ${byte} at offset ${offset}, counted from 0, belongs to no character.`,
    );
  }
}

/** The text before the first byte that belongs to no character. */
function wholePart(bytes: Buffer): string {
  // With `stream`, a character cut off at the end is left out and is no fault.
  const read = (length: number) =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true });
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      read(middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return read(good);
}
