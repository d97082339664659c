import type { analyzeInSteps } from '../engine';
import { inSlices } from './slices';

/** Sentences of many kinds. */
const REHEARSAL = `Two people briefed on the talks, who asked not to be named because they were not authorized to speak, said on Monday that the port would close. “Nobody will lose a mooring,” said Dana Orlo, the mayor of Brackwater. “We have asked.”

According to a report by the Harbour Institute, the pier has moved. The institute did not respond to a request for comment. She told the Courier that the plan, first reported by Radio Norte, was reportedly dropped, citing two officials.`;

/** The engine, loaded with the first article: most pages are none, and must not wait for the lexicon. */
export class LateEngine {
  private analyze: typeof analyzeInSteps | null = null;

  get isLoaded(): boolean {
    return this.analyze !== null;
  }

  async load(): Promise<typeof analyzeInSteps> {
    this.analyze ??= (await import('../engine')).analyzeInSteps;
    return this.analyze;
  }

  /** Loads the engine and lets it read a few sentences, so that the article need not wait for what it does but once. */
  async rehearse(isOver: () => boolean): Promise<void> {
    const analyze = await this.load();
    await inSlices(analyze(REHEARSAL), isOver, () => {});
  }
}
