import browser from 'webextension-polyfill';
import { publishedOf } from '../page/published';
import type { PageFacts } from '../shared/export';
import { pageAddress } from './navigation';

/** Where a profile of this page comes from, as of now. */
export function pageFacts(): PageFacts {
  const published = publishedOf(document);
  return {
    address: pageAddress(),
    title: document.title.trim(),
    ...(published && { published }),
    read: new Date().toISOString(),
    version: browser.runtime.getManifest().version,
  };
}
