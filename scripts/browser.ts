/**
 * Finds browsers to run the extension in, or installs them where that is possible: a Chromium browser, and Firefox.
 *
 * Run as a command (`tsx scripts/browser.ts`) it prints the path of the Chromium browser.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const FIREFOX_APPLICATIONS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const WINDOWS_APPLICATIONS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * Path of an installed Chromium, Chrome or Edge, or undefined if there is none.
 * The environment variable `ON_RECORD_BROWSER` wins over everything found.
 */
export function findBrowser(): string | undefined {
  const chosen = env.ON_RECORD_BROWSER;
  if (chosen) return chosen;
  return candidates().find(isExecutable);
}

/**
 * Path of an installed Firefox, or undefined if there is none.
 * The environment variable `ON_RECORD_FIREFOX` wins over everything found.
 */
export function findFirefox(): string | undefined {
  return (
    env.ON_RECORD_FIREFOX ?? [...inFolders(['firefox-esr', 'firefox']), ...FIREFOX_APPLICATIONS].find(isExecutable)
  );
}

/** Like `findBrowser`, but installs Debian's package when it may. Throws an error that says what to do. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) {
    if (!isExecutable(found)) throw new Error(`ON_RECORD_BROWSER names ${found}, which cannot be run.`);
    return found;
  }
  if (!canInstall()) {
    throw new Error(
      'No Chrome, Chromium or Edge was found. Install one (on Debian: sudo apt-get install chromium), ' +
        'or set ON_RECORD_BROWSER to the path of your browser.',
    );
  }
  installDebianPackage('chromium');
  const installed = findBrowser();
  if (!installed) throw new Error('Chromium was installed, but cannot be found. Set ON_RECORD_BROWSER to its path.');
  return installed;
}

/** Like `findFirefox`, but installs Debian's package when it may. Throws an error that says what to do. */
export function ensureFirefox(): string {
  if (!findFirefox() && canInstall()) installDebianPackage('firefox-esr');
  const found = findFirefox();
  if (!found) {
    throw new Error(
      'No Firefox was found. Install it (on Debian: sudo apt-get install firefox-esr), ' +
        'or set ON_RECORD_FIREFOX to its path.',
    );
  }
  return found;
}

function candidates(): string[] {
  if (platform === 'darwin') return MAC_APPLICATIONS;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS_APPLICATIONS.flatMap((application) => roots.map((root) => join(root, application)));
  }
  return inFolders(COMMANDS);
}

function inFolders(commands: readonly string[]): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return platform === 'linux' && getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installDebianPackage(name: string): void {
  console.error(`No ${name} was found. Installing Debian’s …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', name], options);
  } catch (error) {
    throw new Error(`${name} could not be installed. Try: apt-get update && apt-get install ${name}`, {
      cause: error,
    });
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
