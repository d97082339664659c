import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { licences } from './scripts/build/licences.ts';
import { noInnerHtml } from './scripts/build/no-inner-html.ts';
import { toolbarIcons } from './scripts/build/toolbar-icons.ts';

type Target = 'chrome' | 'firefox';

/** The same extension for every browser; what differs is said here and in `manifest.json` nowhere else. */
function manifestFor(target: Target): ManifestV3Export {
  const { minimum_chrome_version, background, ...shared } = manifest;
  const version = packageJson.version;
  if (target === 'chrome') return { ...shared, version, minimum_chrome_version, background } as ManifestV3Export;
  return {
    ...shared,
    version,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'on-record@on-record.example',
        // The first one that knows `data_collection_permissions`.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as ManifestV3Export;
}

/** `vite build --mode firefox` builds for Firefox, every other mode for Chrome, Edge and their kin. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact(),
      noInnerHtml(),
      licences(),
      toolbarIcons(),
      crx({ browser: target, manifest: manifestFor(target) }),
    ],
    build: {
      outDir: `dist/${target}`,
      // The manifest does not name it: the background opens it.
      rolldownOptions: { input: { welcome: 'src/welcome/welcome.html' } },
      emptyOutDir: true,
      // The oldest browsers that the manifests allow.
      target: target === 'firefox' ? 'firefox140' : 'chrome123',
      // A page names all its scripts, so that the browser need not find one in the other. It knows how without help.
      modulePreload: { polyfill: false },
    },
  };
});
