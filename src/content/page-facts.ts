import browser from 'webextension-polyfill';
import type { PageFacts } from '../shared/export';
import { pageAddress } from './navigation';

const PUBLISHED = 'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="date"]';

/** Where a profile of this page comes from, as of now. */
export function pageFacts(): PageFacts {
  const published = document.querySelector<HTMLMetaElement>(PUBLISHED)?.content;
  return {
    address: pageAddress(),
    title: document.title.trim(),
    ...(published && { published }),
    read: new Date().toISOString(),
    version: browser.runtime.getManifest().version,
  };
}
