import { render } from 'preact';
import { setPageLanguage } from '../ui/page-language';
import { connectSettings } from '../ui/settings-model';
import { App } from './app';
import { connectPage } from './page-model';
import { findTab } from './tab';

setPageLanguage();

const settings = connectSettings();
const page = connectPage(findTab(location.search));
render(<App page={page} settings={settings} />, document.body);
