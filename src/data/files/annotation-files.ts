import { address } from '../../model/address.ts';
import type { Edition, Essay } from '../../model/edition.ts';
import { toAnnotations } from '../annotations/annotations.ts';
import { toHypothesis, toHypothesisOfOriginal } from '../annotations/hypothesis.ts';
import { json, type DataFile, type QuotingFile } from './data-file.ts';

/** The claims of an essay as annotations: of the original, and of our own page as it is published. */
export const annotationFiles = (essay: Essay, edition: Edition): (DataFile | QuotingFile)[] => {
  const { id } = essay;
  const original = essay.original?.url === undefined ? undefined : { ...essay.original, url: essay.original.url };
  return [
    {
      path: address.data.essay(id, 'annotations.json'),
      holds: original ? 'annotationsOfBoth' : 'annotations',
      type: 'application/ld+json',
      annotate: (quotes) => json(toAnnotations(essay, edition, quotes)),
    },
    {
      path: address.data.essay(id, 'hypothesis-essay.json'),
      holds: 'hypothesis',
      type: 'application/json',
      annotate: (quotes) => json(toHypothesis(essay, edition, quotes)),
    },
    ...(original
      ? [
          {
            path: address.data.essay(id, 'hypothesis.json'),
            holds: 'hypothesisOfOriginal' as const,
            type: 'application/json',
            write: () => json(toHypothesisOfOriginal({ ...essay, original }, edition)),
          },
        ]
      : []),
  ];
};
