import { text } from '../shared/i18n';
import type { ScanChoice } from '../shared/sites';
import { AccessNotice } from '../ui/access-notice';
import { ScanChoiceButtons } from '../ui/scan-choice';
import { Section } from './section';

interface Props {
  readonly scan: ScanChoice;
  readonly choose: (scan: ScanChoice) => void;
}

/** When pages are scanned, on all sites that have no choice of their own. */
export function Scanning({ scan, choose }: Props) {
  return (
    <Section id="scanning" title={text('heading_scanning')}>
      <AccessNotice />
      <ScanChoiceButtons scan={scan} choose={choose} labelledBy="heading-scanning" />
    </Section>
  );
}
