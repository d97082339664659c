/** Hands the reader a file, as a download. JSON unless another type is named. */
export function saveFile(name: string, content: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file in its own time, but surely within a minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
