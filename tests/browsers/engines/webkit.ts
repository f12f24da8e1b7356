import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { Builder, By, Capabilities, error, Key as WebDriverKey, type WebDriver } from 'selenium-webdriver';
import { swapMedia, usualSize, type Engine, type Key, type Page, type Settings, type Size } from './engine.ts';
import { screenSize, startDesktop } from './desktop.ts';

/** The small browser that comes with the engine. */
const miniBrowser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];

/** WebKitGTK, the engine of GNOME Web and, but for the system around it, of Safari. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  debianPackage: 'webkit2gtk-driver xvfb',
  forcesColors: false,
  installed: () => miniBrowser !== undefined && ['WebKitWebDriver', 'Xvfb'].every(isCommand),
  version: () => spawnSync('WebKitWebDriver', ['--version'], { encoding: 'utf8' }).stdout.trim(),

  async launch(settings = {}) {
    const desktop = await startDesktop({ animations: !settings.reducedMotion });
    let driver = await startSession(desktop.driver, settings);
    return {
      // The driver has one session at a time, and that has one window.
      async open(address, size = usualSize) {
        // A page that crashed has taken the session with it; the next test is not to blame.
        if (!(await isAlive(driver))) driver = await startSession(desktop.driver, settings);
        const page = pageOf(driver, desktop.complaints());
        await page.resize(size);
        await page.goto(address);
        return page;
      },
      async close() {
        if (await isAlive(driver)) await driver.quit();
        await desktop.stop();
      },
    };
  },
};

const isCommand = (name: string): boolean => spawnSync('which', [name]).status === 0;

const startSession = (server: string, settings: Settings): Promise<WebDriver> =>
  new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser, args: options(settings) },
      }),
    )
    .build();

const isAlive = (driver: WebDriver): Promise<boolean> =>
  driver.getTitle().then(
    () => true,
    () => false,
  );

const options = ({ colors, script }: Settings): string[] => [
  '--automation',
  '--enable-write-console-messages-to-stdout=TRUE',
  ...(colors === 'dark' ? ['--dark-mode'] : []),
  ...(script === 'off' ? ['--enable-javascript=FALSE'] : []),
];

const keys: Record<Key, readonly string[]> = {
  Tab: [WebDriverKey.TAB],
  'Shift+Tab': [WebDriverKey.SHIFT, WebDriverKey.TAB],
  Enter: [WebDriverKey.ENTER],
  Escape: [WebDriverKey.ESCAPE],
};

function pageOf(driver: WebDriver, complaints: readonly string[]): Page {
  const evaluate: Page['evaluate'] = async (run, argument) => {
    const script = `return (${String(run)})(arguments[0])`;
    try {
      return await driver.executeScript<never>(script, argument);
    } catch (failure) {
      // The page was being left; the next one answers.
      if (failure instanceof error.NoSuchFrameError) return driver.executeScript<never>(script, argument);
      throw failure;
    }
  };
  return {
    complaints,
    evaluate,
    goto: (address) => driver.get(address),
    back: () => driver.navigate().back(),
    run: (script) => driver.executeScript(script),
    click: (selector) => driver.findElement(By.css(selector)).click(),
    async press(key) {
      const pressed = driver.actions();
      for (const one of keys[key]) pressed.keyDown(one);
      for (const one of keys[key].toReversed()) pressed.keyUp(one);
      await pressed.perform();
    },
    async resize(size) {
      const around = await evaluate(bars);
      const width = size.width + around.width;
      const height = size.height + around.height;
      const middle = (room: number) => Math.floor(room / 2);
      await driver
        .manage()
        .window()
        .setRect({
          x: middle(screenSize.width - width),
          y: middle(screenSize.height - height),
          width,
          height,
        });
      await settle(driver, size);
    },
    showAsPrinted: () => evaluate(swapMedia),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    async close() {
      if (!(await isAlive(driver))) return;
      await evaluate(forget);
      await driver.get('about:blank');
    },
  };
}

function forget(): void {
  try {
    localStorage.clear();
  } catch {
    // Storage is blocked: nothing was kept.
  }
}

/** What of the window is not page. */
const bars = (): Size => ({ width: outerWidth - innerWidth, height: outerHeight - innerHeight });

/** The window grows before the page in it does. */
async function settle(driver: WebDriver, { width, height }: Size): Promise<void> {
  await driver.wait(
    () =>
      driver.executeScript<boolean>(
        'return innerWidth === arguments[0] && innerHeight === arguments[1]',
        width,
        height,
      ),
    5000,
    `The window did not become ${width} by ${height} pixels.`,
  );
}
