import { capitalize, countWords, past, plural, withArticle } from './inflection.ts';
import type { Random } from './random.ts';
import * as vocabulary from './vocabulary.ts';

/** Pseudo-English of one topic. It says nothing, and brotli makes it as small as it makes English: to a third. */
export class Prose {
  readonly #random: Random;
  /** Phrases that come back within one essay. */
  readonly #stock: string[] = [];
  readonly noun: () => string;
  readonly adjective: () => string;
  readonly verb: () => string;
  readonly #adverb: () => string;

  constructor(random: Random) {
    this.#random = random;
    this.noun = random.favour(vocabulary.nouns, 680);
    this.adjective = random.favour(vocabulary.adjectives, 300);
    this.verb = random.favour(vocabulary.verbs, 320);
    this.#adverb = random.favour(vocabulary.adverbs, 25);
  }

  #nounPhrase(): string {
    const random = this.#random;
    if (this.#stock.length > 3 && random.chance(0.11)) return random.pick(this.#stock);
    const phrase = this.#newNounPhrase(this.noun(), random.fraction());
    if (random.chance(0.2)) this.#stock.push(phrase);
    return phrase;
  }

  #newNounPhrase(noun: string, form: number): string {
    if (form < 0.3) return `the ${noun}`;
    if (form < 0.45) return `the ${this.adjective()} ${noun}`;
    if (form < 0.55) return plural(noun);
    if (form < 0.66) return `${this.adjective()} ${plural(noun)}`;
    if (form < 0.78) return withArticle(this.#random.chance(0.5) ? `${this.adjective()} ${noun}` : noun);
    if (form < 0.9) return `the ${noun} of the ${this.noun()}`;
    const determiners = ['its', 'their', 'this', 'that', 'each', 'every', 'one', 'another', 'no'];
    return `${this.#random.pick(determiners)} ${noun}`;
  }

  #prepositionalPhrase(): string {
    return `${this.#random.pick(vocabulary.prepositions)} ${this.#nounPhrase()}`;
  }

  #verbPhrase(): string {
    const pick = (words: readonly string[]) => this.#random.pick(words);
    const verb = this.verb();
    const form = this.#random.fraction();
    if (form < 0.34) return `${past(verb)} ${this.#nounPhrase()}`;
    if (form < 0.5) {
      return `${pick(['can', 'may', 'would', 'could', 'must', 'will', 'should'])} ${verb} ${this.#nounPhrase()}`;
    }
    if (form < 0.62) return `had ${past(verb)} ${this.#nounPhrase()}`;
    if (form < 0.74) {
      return `${pick(['is', 'was', 'has been', 'will be'])} ${this.adjective()} ${this.#prepositionalPhrase()}`;
    }
    if (form < 0.84) return `${this.#adverb()} ${past(verb)} ${this.#nounPhrase()}`;
    if (form < 0.92) return `did not ${verb} ${this.#nounPhrase()}`;
    return `${pick(['tends', 'tried', 'failed', 'began', 'seems'])} to ${verb} ${this.#nounPhrase()}`;
  }

  clause(): string {
    const clause = `${this.#nounPhrase()} ${this.#verbPhrase()}`;
    return this.#random.chance(0.45) ? `${clause} ${this.#prepositionalPhrase()}` : clause;
  }

  sentence(): string {
    return `${capitalize(this.#openSentence(this.#random.fraction()))}.`;
  }

  #openSentence(form: number): string {
    const random = this.#random;
    if (form < 0.42) return this.clause();
    if (form < 0.66) {
      return `${this.clause()}${random.chance(0.5) ? ', ' : ' '}${random.pick(vocabulary.conjunctions)} ${this.clause()}`;
    }
    if (form < 0.78) return `${random.pick(vocabulary.openings)} ${this.clause()}`;
    if (form < 0.86) return `it is ${this.adjective()} that ${this.clause()}`;
    if (form < 0.93) {
      const there = random.pick(['there is', 'there was']);
      return `${there} ${this.#nounPhrase()} ${this.#prepositionalPhrase()}, and ${this.clause()}`;
    }
    const who = `${random.pick(vocabulary.givenNames)} ${random.pick(vocabulary.familyNames)}`;
    const said = random.pick(['wrote', 'argued', 'reported', 'found', 'said']);
    return `${who} ${said} in ${random.integer(1890, 2024)} that ${this.clause()}`;
  }

  /** Sentences of about so many words together: four fewer to five more. */
  passage(words: number): string {
    const sentences: string[] = [];
    let count = 0;
    while (count < words - 4) {
      const sentence = this.sentence();
      if (count + countWords(sentence) > words + 5) continue;
      sentences.push(sentence);
      count += countWords(sentence);
    }
    return sentences.join(' ');
  }
}
