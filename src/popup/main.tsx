import { render } from 'preact';
import { textDirection, textLanguage } from '../shared/i18n';
import { App } from './app';
import { connectPage } from './page-model';
import { connectSettings } from './settings-model';
import { findTab } from './tab';

document.documentElement.lang = textLanguage;
document.documentElement.dir = textDirection;

const settings = connectSettings();
const page = connectPage(findTab(location.search));
render(<App page={page} settings={settings} />, document.body);
