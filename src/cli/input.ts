import { readFileSync } from 'node:fs';

/** One article to analyse. */
export interface Article {
  readonly id: string;
  readonly text: string;
}

/** A file that cannot be used, with a message for the person who named it. */
export class InputError extends Error {}

/** Reads a file, or standard input for "-". Throws `InputError` if there is nothing to read. */
export function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const why =
      reason === 'ENOENT'
        ? 'there is no such file'
        : reason === 'EISDIR'
          ? 'it is a folder'
          : reason === 'EACCES'
            ? 'reading it is not allowed'
            : reason;
    throw new InputError(`${nameOf(file)} cannot be read: ${why}.`);
  }
}

/** True if a text is meant as JSON. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** Reads `[{id, text}]`. Other keys are ignored. Throws `InputError` that names the entry that is wrong. */
export function parseArticles(text: string, file: string): Article[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new InputError(
      `${nameOf(file)} is not valid JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  if (!Array.isArray(data))
    throw new InputError(`${nameOf(file)} must hold a list of articles, [{"id": …, "text": …}].`);
  return data.map((entry: unknown, index) => {
    if (typeof entry !== 'object' || entry === null || !('text' in entry) || typeof entry.text !== 'string')
      throw new InputError(`${nameOf(file)}: entry ${index + 1} has no "text".`);
    const id = 'id' in entry ? entry.id : index + 1;
    return { id: typeof id === 'string' ? id : String(id), text: entry.text };
  });
}

export const nameOf = (file: string): string => (file === '-' ? 'Standard input' : file);
