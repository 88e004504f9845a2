package dev.todoke.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.todoke.web.Face;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Somebody in front of a browser (試験の訪問者) with cookies of their own.
public final class Visitor {

    private static final int WIDE = 1280;
    private static final int NARROW = 375;
    private static final int HEIGHT = 900;
    private static final Path PICTURES = Path.of("target", "pictures");

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final Page patient;
    private final List<String> complaints = new ArrayList<>();
    private boolean examines = true;

    Visitor(String base) {
        this.base = base;
        this.context = SharedBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(base)
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setViewportSize(WIDE, HEIGHT));
        this.page = context.newPage();
        this.patient = PatientPage.of(page);
        page.onConsoleMessage(message -> {
            boolean ownAnswer = message.text().startsWith("Failed to load resource");
            if (message.type().equals("error") && !ownAnswer) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /// The page in front of the visitor.
    public Page page() {
        return patient;
    }

    /// Opens a path and answers what the server said.
    public Response open(String path) {
        @Nullable Response response = page.navigate(base + path);
        assertThat(response).as("answer to " + path).isNotNull();
        return response;
    }

    /// Signs in with password and code, and lands on the face's first page.
    public Page signIn(Face face, String login) {
        return signIn(face, login, face.path());
    }

    /// Signs in on the way to a page of the face.
    public Page signIn(Face face, String login, String path) {
        return enter(login, path, () -> TestAccounts.freshCode(login));
    }

    /// Signs in with an account of the demonstration, and lands on a page.
    public Page signInToDemo(String login, String path) {
        return enter(login, path, () -> TestAccounts.freshDemoCode(login));
    }

    private Page enter(String login, String path, Supplier<String> code) {
        open(path);
        page.fill("#login", login);
        page.fill("#password", TestAccounts.PASSWORD);
        page.click("main button[type=submit]");
        page.fill("#code", code.get());
        page.click("main button[type=submit]");
        assertThat(patient.url()).as("after signing in as " + login).doesNotContain("/sign-in");
        return patient;
    }

    /// From now on pages are passed through without being examined: other tests look at each of them closely.
    public Visitor passingThrough() {
        examines = false;
        return this;
    }

    /// Title, text and colours as axe and the eye want them; pictures go to `target/pictures`.
    public void hasNoFaults(String picture) {
        if (!examines) {
            return;
        }
        looksRight(picture, WIDE);
        looksRight(picture, NARROW);
        page.setViewportSize(WIDE, HEIGHT);
        assertThat(complaints)
                .as("what the browser complained about on " + page.url())
                .isEmpty();
    }

    /// Examines a page drawn from its sample with the styles of the server, for states that no road comes through.
    public void sampleHasNoFaults(PageSamples.Sample sample, String picture) {
        page.setContent(RenderedPage.of(sample, Locale.JAPANESE));
        looksRight(picture, WIDE);
    }

    private void looksRight(String picture, int width) {
        page.setViewportSize(width, HEIGHT);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(picture + "-" + width + ".png"))
                .setFullPage(true));
        var faults = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
        assertThat(faults)
                .as("accessibility of %s at %d px".formatted(page.url(), width))
                .isEmpty();
        var sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue())
                .as("sideways scrolling of %s at %d px".formatted(page.url(), width))
                .isZero();
    }

    void leave() {
        context.close();
    }
}
