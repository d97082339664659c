import { plural } from '../shared/i18n';

/** Says that something is stored which this version does not understand. Empty where there is no such thing. */
export function UnknownChoices({ count }: { count: number }) {
  return <p role="status">{count > 0 && plural('settings_kept', count)}</p>;
}
