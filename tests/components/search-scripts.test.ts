import { expect, test } from 'vitest';
import { SearchEngine } from '../../src/components/search/engine.ts';

/** How a query had to be read to find a text; nothing where it finds none. */
async function read(text: string, query: string) {
  const engine = new SearchEngine();
  await engine.add({ kind: 'claim', documents: [['claims/e/a.html', 'Title', 'Claim 1', text]] });
  const { reading, groups } = engine.find(query);
  return groups.length > 0 ? reading : undefined;
}

test.each([
  ['1879年、鉄橋が嵐で落ちた。', '鉄橋 落ちた 橋 嵐で 1879年 た'],
  ['スコットランドのテイ鉄橋', 'スコットランド テイ ﾃｲ'],
  ['调查报告说，设计得很差。', '报告 设计 调查报告 差'],
  ['รายงานว่าออกแบบสะพานไม่ดี', 'ออกแบบ สะพาน รายงาน'],
  ['ຂົວໄດ້ພັງລົງ', 'ພັງ'],
  ['ស្ពានបានដួល', 'ដួល'],
  ['တံတားပြိုကျသည်', 'ပြိုကျ'],
  ['다리가 무너졌다', '다리 무너'],
  ['किताब और पुल', 'किताब पुल'],
  ['かぎとがき', 'がき かぎ'],
  ['They lost 1,200 men and £1,250.5.', '1200 1,200 1.200 "1 200" 1250 men'],
  ['Sie verloren 1.200 Mann', '1200 1,200 1’200'],
  ['Ils ont perdu 1\u202f200 hommes, 3 000 chevaux', '1200 1,200 3000 000 hommes'],
  ['12,34,567 rupees', '1234567 12,34,567'],
  ['فقدوا ٣٬٠٠٠ رجل', '3000 3,000 ٣٠٠٠ رجل'],
  ['unter\u00adsee\u00adboot, n\u200cm', 'unterseeboot unter\u00adseeboot nm'],
  ['Όχι ο λόγος', 'λόγοσ οχι'],
  ['كِتَاب الجسور', 'كتاب'],
  ['badly designed, badly built', '"badly designed" “designed, badly” «badly built» built'],
])('%s is found by each of: %s', async (text, queries) => {
  const asked = queries.match(/"[^"]+"|“[^”]+”|«[^»]+»|\S+/g)!;

  expect(await Promise.all(asked.map(async (query) => [query, await read(text, query)]))).toEqual(
    asked.map((query) => [query, 'exact']),
  );
});

test.each([
  // Marks that tell words apart are kept.
  ['がき', 'かき'],
  ['किताब', 'कतब'],
  ['বই', 'বাই'],
  // Letters that stand apart are no word.
  ['鉄の橋', '鉄橋'],
  ['橋は鉄、鉄の道', '橋鉄'],
  ['1,200', '2001'],
])('%s is not found by %s as it stands', async (text, query) => {
  expect(await read(text, query)).not.toBe('exact');
});

test('words that stand in another order than a phrase are told to be like it', async () => {
  expect(await read('badly designed, badly built', '"designed badly built"')).toBe('exact');
  expect(await read('badly designed, badly built', '"built badly"')).toBe('alike');
});

test('a phrase is of whole words', async () => {
  expect(await read('badly designed', '"badly design"')).toBe('alike');
});
