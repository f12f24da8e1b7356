import { isAlias, isNode, isScalar, visit } from 'yaml';
import type { Fault, Problem } from '../../model/problem.ts';
import { parseYaml, yamlPlace } from '../../model/read/yaml-places.ts';
import type { YamlText } from '../../model/read/yaml.ts';

/** What YAML takes for its own signs, so that a part of a text would be lost without a word. */
export function yamlLosses(file: string, part: YamlText): Problem[] {
  const { text, data } = part;
  // Nearly no text has any of the signs.
  if (data === undefined || !/(?:^|[\s[{,])(?:[!&]|#[^\s#])/.test(text)) return [];
  const document = parseYaml(text);
  const tell = (offset: number, fault: Omit<Fault, 'rule'>): Problem => ({
    file,
    ...yamlPlace(part, offset),
    rule: 'syntax',
    ...fault,
  });
  const problems = document.warnings.map(({ pos: [offset] }) => tell(offset, beginning('!')));
  const anchors = new Map<string, number>();
  const used = new Set<string>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) used.add(node.source);
      else if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node.range?.[0] ?? 0);
      const { comment, range } = node;
      if (!isScalar(node) || node.type !== 'PLAIN' || !comment || !range || /^[\s#!]/.test(comment)) return;
      problems.push(
        tell(text.indexOf('#', range[1]), {
          message: `What follows a number sign is a comment, which readers never see: "#${comment}".`,
          remedy: 'Put the whole text in quotation marks, or a space after the sign.',
        }),
      );
    },
  });
  for (const [name, offset] of anchors)
    if (!used.has(name)) problems.push(tell(text.lastIndexOf(`&${name}`, offset), beginning('&')));
  return problems;
}

const beginning = (sign: string) => ({
  message: `A text cannot begin with "${sign}" here.`,
  remedy: 'Put the whole text in quotation marks.',
});
