import { CUE_PHRASES, CUE_VERBS, type CueKind, EXPRESSING_VERBS, type Frame } from './en/cue-verbs';
import { wordList } from './word-list';

/** What one verb takes, with the kind of report that each frame makes. */
export interface Cue {
  readonly frames: Partial<Record<Frame, CueKind>>;
  readonly particles: ReadonlyMap<string, CueKind>;
}

interface Draft {
  frames: Partial<Record<Frame, CueKind>>;
  particles: Map<string, CueKind>;
}

function buildCues(): Map<string, Cue> {
  const cues = new Map<string, Draft>();
  const at = (lemma: string): Draft => {
    let cue = cues.get(lemma);
    if (!cue) {
      cue = { frames: {}, particles: new Map() };
      cues.set(lemma, cue);
    }
    return cue;
  };
  for (const group of CUE_VERBS) {
    for (const lemma of wordList(group.verbs)) {
      const cue = at(lemma);
      for (const frame of group.takes) cue.frames[frame] ??= group.kind;
      for (const particle of group.particles ? wordList(group.particles) : []) cue.particles.set(particle, group.kind);
    }
  }
  for (const lemma of wordList(EXPRESSING_VERBS)) at(lemma);
  for (const group of CUE_PHRASES) {
    for (const phrase of group.phrases.split('|')) {
      const [lemma, particles] = phrase.split(':') as [string, string];
      for (const particle of particles.split(',')) at(lemma).particles.set(particle, group.kind);
    }
  }
  return cues;
}

const CUES = buildCues();

/** Dictionary forms of all verbs that report. */
export const reportingVerbs = (): Iterable<string> => CUES.keys();

/** What a verb reports, by its dictionary form. */
export const cueOf = (lemma: string): Cue | undefined => CUES.get(lemma);
