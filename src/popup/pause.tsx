import { text } from '../shared/i18n';
import { scanPolicy } from '../shared/settings';
import type { SettingsModel } from '../ui/settings-model';

/** Keeps On Record from scanning a site by itself. */
export function Pause({ site, settings }: { site: string; settings: SettingsModel }) {
  const chosen = settings.settings.value;
  const paused = chosen !== undefined && scanPolicy(chosen, site) === 'never';
  return (
    <label class="pause">
      <span class="name">{text('pause', site)}</span>
      <input
        type="checkbox"
        role="switch"
        checked={paused}
        aria-checked={paused}
        onChange={({ currentTarget }) => settings.chooseSite(site, currentTarget.checked ? 'never' : undefined)}
      />
    </label>
  );
}
