import { textDirection, textLanguage } from '../shared/i18n';

/** Tells browser and screen readers which language the page is in, and which way it runs. */
export function setPageLanguage(): void {
  document.documentElement.lang = textLanguage;
  document.documentElement.dir = textDirection;
}
