import { expect, test } from 'vitest';
import type { IncidentEntry } from '../../../fixtures/entries.ts';
import { entries } from '../../content.ts';
import { formsOfIncident } from '../../forms.ts';
import type { Line } from '../../lines.ts';
import { findingWords, sourceBehind } from '../../words.ts';

const told = entries.incidents.flatMap((incident) =>
  formsOfIncident(incident).map(([form, lines]) => ({ place: `${incident.id}, ${form}`, incident, lines })),
);

/** Holds what each form of each incident says against what its author wrote. */
function compare<Fact>(
  found: (lines: Line[], incident: IncidentEntry) => Fact,
  written: (incident: IncidentEntry) => Fact,
): void {
  expect(told.map(({ place, incident, lines }) => [place, found(lines, incident)])).toEqual(
    told.map(({ place, incident }) => [place, written(incident)]),
  );
}

const plain = (text: string) => text.replace(/[:.]( |$)/g, '$1');
/** The words of a line up to its sources, of which only the ids are compared. */
const before = (line: Line, words: string) => plain(line.text).slice(0, plain(words).length);
const sourcesIn = ({ links }: Line) => links.map(sourceBehind);

test('every incident is told whole in its page, its Markdown and each form of an essay that cites it', () => {
  compare(
    (lines) => lines.length > 0,
    () => true,
  );
});

test('in every form each finding stands with the sentence of the essay, that of the record, and its sources', () => {
  const said = ({ record = [] }: IncidentEntry) =>
    record.map(({ finding, essay, text, sources }) => ({
      words: plain(`${findingWords[finding]} The essay: ${essay} The record: ${text}`),
      sources,
    }));
  compare((lines, incident) => {
    const written = said(incident);
    return lines
      .filter(({ text }) => text.includes('The essay: '))
      .map((line, index) => ({ words: before(line, written[index]?.words ?? line.text), sources: sourcesIn(line) }));
  }, said);
});

test('in every form each disputed figure stands with its amount, who says it, and its sources', () => {
  const number = new Intl.NumberFormat('en-GB');
  const said = ({ figures = [] }: IncidentEntry) =>
    figures.map(({ label, low, high, unit, says, sources }) => {
      const amount = low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`;
      return { words: plain(`${label} ${amount} ${unit} ${says}`), sources };
    });
  compare((lines, incident) => {
    const written = said(incident);
    return lines
      .filter(({ text }) => incident.figures?.some(({ label, says }) => text.startsWith(label) && text.includes(says)))
      .map((line, index) => ({ words: before(line, written[index]?.words ?? line.text), sources: sourcesIn(line) }));
  }, said);
});

test('in every form the timeline tells each day with what happened and its sources, in order', () => {
  compare(
    (lines, { timeline }) =>
      lines.flatMap((line) => {
        const entry = timeline.find(({ text }) => line.rank === 0 && line.text.includes(text));
        return entry && line.text.indexOf(entry.text) > 0 && line.links.length > 0
          ? { text: entry.text, sources: sourcesIn(line) }
          : [];
      }),
    ({ timeline }) => timeline.map(({ text, sources }) => ({ text, sources })),
  );
});
