import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };

const chromeManifest: ManifestV3Export = { ...manifest, version: packageJson.version };

export default defineConfig({
  plugins: [preact(), crx({ manifest: chromeManifest })],
  build: {
    outDir: 'dist/chrome',
    emptyOutDir: true,
    // The oldest browser in manifest.json.
    target: 'chrome123',
    // Nothing is loaded over a network: preloading hints only add code.
    modulePreload: false,
  },
});
