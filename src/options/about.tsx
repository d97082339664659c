import browser from 'webextension-polyfill';
import { text } from '../shared/i18n';
import { Section } from './section';

/** How it works, how well, and what becomes of what is read, in plain words. */
export function About() {
  return (
    <Section id="about" title={text('heading_about')}>
      <h3>{text('about_method')}</h3>
      <p>{text('about_method_text')}</p>
      <h3>{text('about_accuracy')}</h3>
      <p>{text('about_accuracy_text')}</p>
      <h3>{text('about_privacy')}</h3>
      <p>{text('about_privacy_text')}</p>
      <p class="intro">{text('about_version', browser.runtime.getManifest().version)}</p>
    </Section>
  );
}
