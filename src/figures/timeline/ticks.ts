import { scaleUtc } from 'd3-scale';
import { timeLabel } from '../../model/date/calendar.ts';
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
  const [start, end] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  const widest = months
    ? ['May 2022', monthLabel(start, true, language)]
    : ['2022', ...[start, end].map((time) => yearLabel(time, language))];
  const room = Math.max(...widest.map((label) => textWidth(label, tickType))) + 8;
  return stretches.flatMap((stretch) =>
    timesIn(stretch, months, width, room).map((time, index) => ({
      time,
      label: months ? monthLabel(time, index === 0, language) : yearLabel(time, language),
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
  const parts = {
    day: date.getUTCDate() > 1,
    month: !ofYear || withYear ? ('short' as const) : undefined,
    year: ofYear || withYear,
  };
  return timeLabel(language, parts, time);
}

const yearLabel = (time: number, language: string): string => timeLabel(language, { year: true }, time);

const isNewYear = (date: Date): boolean => date.getUTCMonth() === 0 && date.getUTCDate() === 1;
