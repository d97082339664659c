import type { Analysis, Memory, Provenance, Steps } from '../engine';
import { inSlices } from './slices';

/** Sentences of many kinds. */
const REHEARSAL = `Two people briefed on the talks, who asked not to be named because they were not authorized to speak, said on Monday that the port would close. “Nobody will lose a mooring,” said Dana Orlo, the mayor of Brackwater. “We have asked.”

According to a report by the Harbour Institute, the pier has moved. The institute did not respond to a request for comment. She told the Courier that the plan, first reported by Radio Norte, was reportedly dropped, citing two officials.`;

type Engine = Pick<typeof import('../engine'), 'analyzeInSteps' | 'Memory'>;

/** The engine, loaded with the first article: most pages are none, and must not wait for the lexicon. */
export class LateEngine {
  private engine: Engine | null = null;
  /** What was found in the article, of which the next reading may be nearly the same. */
  private memory: Memory | undefined;

  get isLoaded(): boolean {
    return this.engine !== null;
  }

  async load(): Promise<Engine> {
    const { analyzeInSteps, Memory } = await import('../engine');
    this.engine ??= { analyzeInSteps, Memory };
    return this.engine;
  }

  /** Finds who says what in the article, and does not read again what stands as it stood before. */
  async readArticle(text: string, provenance: Provenance): Promise<Steps<Analysis>> {
    const { analyzeInSteps, Memory } = await this.load();
    this.memory ??= new Memory();
    return analyzeInSteps(text, provenance, this.memory);
  }

  /** Finds who says what in a text that is no part of the article. */
  async readWords(text: string): Promise<Steps<Analysis>> {
    return (await this.load()).analyzeInSteps(text);
  }

  /** Loads the engine and lets it read a few sentences, so that the article need not wait for what it does but once. */
  async rehearse(isOver: () => boolean): Promise<void> {
    await inSlices(await this.readWords(REHEARSAL), isOver, () => {});
  }

  /** Forgets the article. */
  forget(): void {
    this.memory = undefined;
  }
}
