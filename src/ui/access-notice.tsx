import { useEffect, useState } from 'preact/hooks';
import { text } from '../shared/i18n';
import { askForSiteAccess, hasSiteAccess, watchSiteAccess } from '../shared/site-access';

/** Says that pages cannot be scanned by themselves, and offers the way out. Nothing as long as they can. */
export function AccessNotice() {
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    const look = () => void hasSiteAccess().then(setGranted);
    watchSiteAccess(look);
    look();
  }, []);
  if (granted) return null;
  return (
    <div class="line" role="status">
      <p class="error">{text('access_text')}</p>
      <button type="button" class="action" onClick={() => void askForSiteAccess().then(setGranted)}>
        {text('access_give')}
      </button>
    </div>
  );
}
