package dev.todoke.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The one browser of this build (試験用のブラウザ): Debian's Chromium without a window, as its headless shell where that is
/// installed; the same engine, at half the processor time.
final class SharedBrowser {

    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=ja");

    // a build beside other work is slow, and no less right for it
    private static final double PATIENCE_MS = 30_000;

    private static final SharedBrowser SHARED = new SharedBrowser();

    private final Browser browser;

    private SharedBrowser() {
        var program = PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElseThrow(BrowserMissing::new);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS)
                        .setHeadless(true));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(playwright::close));
    }

    static Browser shared() {
        return SHARED.browser;
    }

    /// Browser tests are never skipped silently.
    static final class BrowserMissing extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        BrowserMissing() {
            super(
                    "browser tests need Chromium: apt-get install -y --no-install-recommends chromium fonts-ipaexfont-gothic");
        }
    }
}
