package dev.todoke.guidance;

import dev.todoke.kernel.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says of one computer and connection what fits and what to change (利用の条件の確認).
public final class ConditionCheck {

    /// From here a page appears at once and a file of 2,000 notifications is sent in a few seconds, in kbit/s.
    private static final long COMFORTABLE = 2_000;

    /// Below this a page takes longer than six seconds, in kbit/s.
    private static final long BEARABLE = 128;

    /// 2,000 notifications of 300 bytes, in kbit.
    private static final long FILE_OF_2000 = 4_800;

    /// Narrower windows scroll sideways, in CSS pixels.
    private static final long NARROWEST = 320;

    /// From here tables are shown side by side, in CSS pixels.
    private static final long WIDE = 1_024;

    /// Half of the time for which a code of the second factor is right, in seconds.
    private static final long CLOCK = 15;

    private ConditionCheck() {}

    /// What was looked at.
    public enum Point {
        BROWSER,
        ENCRYPTION,
        DOWNLOAD,
        UPLOAD,
        SCREEN,
        CLOCK
    }

    /// @param found what is the case
    /// @param advice what to do about it
    public record Answer(Point point, Fit fit, Sentence found, Sentence advice) {}

    /// What the server sees by itself; it needs no script.
    public static List<Answer> seen(Connecting connecting) {
        return List.of(browser(connecting.userAgent()), encryption(connecting.protocol()));
    }

    /// What only a script can measure, before it has.
    public static List<Answer> notMeasured() {
        var answers = new ArrayList<Answer>();
        for (var point : List.of(Point.DOWNLOAD, Point.UPLOAD, Point.SCREEN, Point.CLOCK)) {
            answers.add(new Answer(point, Fit.UNKNOWN, say("not-measured"), say("not-measured.advice")));
        }
        return List.copyOf(answers);
    }

    public static List<Answer> measured(Measured measured) {
        return List.of(
                speed(Point.DOWNLOAD, measured.down()),
                speed(Point.UPLOAD, measured.up()),
                screen(measured.width()),
                clock(measured.clock()));
    }

    private static Answer browser(String userAgent) {
        var read = Browser.read(userAgent);
        if (read.isEmpty()) {
            return new Answer(Point.BROWSER, Fit.CONDITIONAL, say("browser.unknown"), say("browser.unknown.advice"));
        }
        var browser = read.get();
        if (browser.family().equals("ie")) {
            return new Answer(
                    Point.BROWSER, Fit.NOT_ALLOWED, say("browser.is", browser.name()), say("browser.ie.advice"));
        }
        if (browser.system().equals("old-windows")) {
            return new Answer(
                    Point.BROWSER, Fit.NOT_ALLOWED, say("browser.old-windows"), say("browser.old-windows.advice"));
        }
        var row = Conditions.ours().computers().stream()
                .filter(computer -> computer.browser().equals(browser.family()))
                .filter(computer -> computer.system().equals(browser.system()))
                .findFirst();
        if (row.isEmpty()) {
            return new Answer(
                    Point.BROWSER, Fit.CONDITIONAL, say("browser.is", browser.name()), say("browser.unlisted.advice"));
        }
        boolean recent = browser.version() >= row.get().least();
        return new Answer(
                Point.BROWSER,
                recent ? Fit.FITS : Fit.CONDITIONAL,
                say("browser.is", browser.name()),
                recent
                        ? say("browser.fits.advice")
                        : say("browser.old.advice", Integer.toString(row.get().least())));
    }

    private static Answer encryption(String protocol) {
        return switch (protocol) {
            case "TLSv1.3" -> new Answer(Point.ENCRYPTION, Fit.FITS, say("tls.is", "TLS 1.3"), say("tls.fits.advice"));
            case "TLSv1.2" ->
                new Answer(Point.ENCRYPTION, Fit.CONDITIONAL, say("tls.is", "TLS 1.2"), say("tls.old.advice"));
            case "" -> new Answer(Point.ENCRYPTION, Fit.UNKNOWN, say("tls.none"), say("tls.none.advice"));
            default ->
                new Answer(Point.ENCRYPTION, Fit.NOT_ALLOWED, say("tls.is", protocol), say("tls.refused.advice"));
        };
    }

    private static Answer speed(Point point, long speed) {
        var found = say("speed.is", kilobits(speed), seconds(speed));
        if (speed >= COMFORTABLE) {
            return new Answer(point, Fit.FITS, found, say("speed.fits.advice"));
        }
        return speed >= BEARABLE
                ? new Answer(point, Fit.CONDITIONAL, found, say("speed.slow.advice"))
                : new Answer(point, Fit.CONDITIONAL, found, say("speed.very-slow.advice"));
    }

    private static String kilobits(long speed) {
        return String.format(Locale.ROOT, "%,d", speed);
    }

    private static String seconds(long speed) {
        return String.format(Locale.ROOT, "%,d", Math.ceilDiv(FILE_OF_2000, Math.max(1, speed)));
    }

    private static Answer screen(long width) {
        var found = say("screen.is", Long.toString(width));
        if (width < NARROWEST) {
            return new Answer(Point.SCREEN, Fit.CONDITIONAL, found, say("screen.narrow.advice"));
        }
        return new Answer(
                Point.SCREEN, Fit.FITS, found, say(width < WIDE ? "screen.small.advice" : "screen.fits.advice"));
    }

    private static Answer clock(long ahead) {
        var found = ahead == 0
                ? say("clock.same")
                : say(ahead > 0 ? "clock.ahead" : "clock.behind", Long.toString(Math.abs(ahead)));
        return Math.abs(ahead) <= CLOCK
                ? new Answer(Point.CLOCK, Fit.FITS, found, say("clock.fits.advice"))
                : new Answer(Point.CLOCK, Fit.CONDITIONAL, found, say("clock.off.advice"));
    }

    private static Sentence say(String key, String... values) {
        return Sentence.of("guidance", key, values);
    }
}
