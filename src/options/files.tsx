import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly onFile: (content: string) => void;
}

/** A button that asks for a file and reads it as text. */
export function FileButton({ label, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const read = async ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const content = await currentTarget.files?.[0]?.text();
    // So that the same file can be chosen again after it was mended.
    currentTarget.value = '';
    if (content !== undefined) onFile(content);
  };
  return (
    <>
      <button type="button" class="plain" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input ref={field} type="file" accept=".json,application/json" hidden onChange={read} />
    </>
  );
}
