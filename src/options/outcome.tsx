/** What came of something that the reader asked for. */
export interface Outcome {
  readonly failed: boolean;
  /** The first line sums it up. */
  readonly lines: readonly string[];
}

/** Says what came of it, to eyes and to screen readers. */
export function OutcomeText({ outcome }: { outcome: Outcome | null }) {
  const [first, ...others] = outcome?.lines ?? [];
  return (
    <div role="status" class={outcome?.failed ? 'outcome error' : 'outcome'}>
      {first && <p>{first}</p>}
      {others.length > 0 && (
        <ul>
          {others.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
