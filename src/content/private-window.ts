import browser from 'webextension-polyfill';

/** True in a private window, where nothing is to be kept that tells which pages were read. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext === true;
