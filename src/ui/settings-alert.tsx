import { text } from '../shared/i18n';
import type { SettingsModel } from './settings-model';

/** Says that the last choice could not be saved, or that the settings could not be read. Empty where all is well. */
export function SettingsAlert({ settings }: { settings: SettingsModel }) {
  return (
    <p class="error banner" role="alert">
      {settings.failed.value ? text('error_settings') : settings.unread.value && text('error_unread')}
    </p>
  );
}
