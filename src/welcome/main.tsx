import { render } from 'preact';
import { text } from '../shared/i18n';
import { setPageLanguage } from '../ui/page-language';
import { connectSettings } from '../ui/settings-model';
import { App } from './app';

setPageLanguage();
document.title = text('title_welcome');
render(<App settings={connectSettings()} />, document.body);
