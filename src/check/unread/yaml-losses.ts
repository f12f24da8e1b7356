import { isAlias, isNode, isScalar, visit } from 'yaml';
import { parseYaml, yamlPlace } from '../../model/read/yaml-places.ts';
import type { YamlText } from '../../model/read/yaml.ts';
import type { TellHere } from '../tell.ts';

/** What YAML takes for its own signs, so that a part of a text would be lost without a word. */
export function yamlLosses(part: YamlText, tell: TellHere): void {
  const { text, data } = part;
  // Nearly no text has any of the signs.
  if (data === undefined || !/(?:^|[\s[{,])(?:[!&]|#[^\s#])/.test(text)) return;
  const document = parseYaml(text);
  const beginning = (offset: number, sign: string) =>
    tell(yamlPlace(part, offset), {
      rule: 'syntax',
      message: `A text cannot begin with "${sign}" here.`,
      remedy: 'Put the whole text in quotation marks.',
    });
  for (const { pos } of document.warnings) beginning(pos[0], '!');
  const anchors = new Map<string, number>();
  const used = new Set<string>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) used.add(node.source);
      else if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node.range?.[0] ?? 0);
      const { comment, range } = node;
      if (!isScalar(node) || node.type !== 'PLAIN' || !comment || !range || /^[\s#!]/.test(comment)) return;
      tell(yamlPlace(part, text.indexOf('#', range[1])), {
        rule: 'syntax',
        message: `What follows a number sign is a comment, which readers never see: "#${comment}".`,
        remedy: 'Put the whole text in quotation marks, or a space after the sign.',
      });
    },
  });
  for (const [name, offset] of anchors) if (!used.has(name)) beginning(text.lastIndexOf(`&${name}`, offset), '&');
}
