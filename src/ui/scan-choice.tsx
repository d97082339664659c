import { type MessageKey, text } from '../shared/i18n';
import type { ScanChoice } from '../shared/sites';

const CHOICES: readonly { choice: ScanChoice; label: MessageKey; about: MessageKey }[] = [
  { choice: 'news', label: 'scan_news', about: 'scan_news_text' },
  { choice: 'asked', label: 'scan_asked', about: 'scan_asked_text' },
];

interface Props {
  readonly scan: ScanChoice;
  readonly choose: (scan: ScanChoice) => void;
  readonly labelledBy: string;
}

/** When to scan: by itself or only when asked. */
export function ScanChoiceButtons({ scan, choose, labelledBy }: Props) {
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} class="choices">
      {CHOICES.map(({ choice, label, about }) => (
        <label key={choice} class="choice">
          <input type="radio" name="scan" value={choice} checked={scan === choice} onChange={() => choose(choice)} />
          <span>
            {text(label)}
            <small>{text(about)}</small>
          </span>
        </label>
      ))}
    </div>
  );
}
