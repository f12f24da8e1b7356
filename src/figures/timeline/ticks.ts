import { scaleUtc } from 'd3-scale';
import { textWidth, type Type } from '../text-width.ts';
import type { Axis, Stretch } from './axis.ts';

export interface Tick {
  /** Milliseconds since 1970. */
  time: number;
  label: string;
}

/** Of the labels, as the component sets them. */
const tickType: Type = { face: 'sans', size: 12 };

/**
 * Labels of an axis: the beginning of each stretch, and between them as many round years or months as have room.
 *
 * @param width Of the axis, in pixels.
 */
export function axisTicks({ stretches, months }: Axis, width: number, language: string): Tick[] {
  const room = textWidth(months ? 'May 2022' : '2022', tickType) + 8;
  return stretches.flatMap((stretch) =>
    timesIn(stretch, months, width, room).map((time, index) => ({
      time,
      label: months ? monthLabel(time, index === 0, language) : String(new Date(time).getUTCFullYear()),
    })),
  );
}

function timesIn({ from, to, start, end }: Stretch, months: boolean, width: number, room: number): number[] {
  const pixels = (end - start) * width;
  const place = (time: number) => ((time - from) / (to - from)) * pixels;
  const scale = scaleUtc().domain([from, to]);
  // d3 takes the count as a wish: the first that is granted in full is the finest that fits.
  for (let count = Math.floor(pixels / room); count > 0; count -= 1) {
    const inner = scale
      .ticks(count)
      .map(Number)
      .filter((time) => months || isNewYear(new Date(time)))
      .filter((time) => place(time) >= room && pixels - place(time) >= room);
    const gaps = inner.slice(1).map((time, index) => place(time) - place(inner[index] ?? from));
    if (gaps.every((gap) => gap >= room)) return [from, ...inner];
  }
  return [from];
}

/** A month, with its year where the reader cannot know it yet; a day where the axis is shorter than that. */
function monthLabel(time: number, withYear: boolean, language: string): string {
  const date = new Date(time);
  const ofYear = isNewYear(date);
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    ...(date.getUTCDate() > 1 && { day: 'numeric' }),
    ...((!ofYear || withYear) && { month: 'short' }),
    ...((ofYear || withYear) && { year: 'numeric' }),
  }).format(date);
}

const isNewYear = (date: Date): boolean => date.getUTCMonth() === 0 && date.getUTCDate() === 1;
