import { useRef } from 'preact/hooks';

/** Hands the reader a JSON file, as a download. */
export function saveFile(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file in its own time, but surely within a minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

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
