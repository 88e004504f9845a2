package dev.todoke.guidance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The browser and system as the browser names itself (ブラウザとOSの名乗り).
///
/// Browsers say as little as they can: Windows 11 calls itself 10, and macOS stays at 10.15. What matters, the family
/// and the main version of the browser, is still told.
///
/// @param family `edge`, `chrome`, `firefox`, `safari` or `ie`
/// @param version its main version
/// @param system `windows`, `old-windows`, `macos`, `ios`, `android`, `linux`, or empty when it is not told
public record Browser(String family, int version, String system) {

    /// The first that is found names the family: Edge calls itself Chrome as well, and Chrome calls itself Safari.
    private static final List<Signature> FAMILIES = List.of(
            new Signature("edge", Pattern.compile("\\bEdg(?:A|iOS)?/(\\d{1,4})")),
            new Signature("firefox", Pattern.compile("\\b(?:Firefox|FxiOS)/(\\d{1,4})")),
            new Signature("chrome", Pattern.compile("\\b(?:Chrome|Chromium|HeadlessChrome|CriOS)/(\\d{1,4})")),
            new Signature("safari", Pattern.compile("\\bVersion/(\\d{1,4})[.\\d]* .*Safari/")),
            new Signature("ie", Pattern.compile("\\b(?:MSIE |Trident/.*rv:)(\\d{1,4})")));

    private record Signature(String family, Pattern pattern) {}

    private static final int LONGEST = 1000;

    /// Reads the header `User-Agent`; empty when it names no browser we know.
    public static Optional<Browser> read(String userAgent) {
        var text = userAgent.substring(0, Math.min(userAgent.length(), LONGEST));
        for (var signature : FAMILIES) {
            var found = signature.pattern().matcher(text);
            if (found.find()) {
                return Optional.of(new Browser(signature.family(), Integer.parseInt(found.group(1)), system(text)));
            }
        }
        return Optional.empty();
    }

    private static String system(String text) {
        if (text.contains("Windows NT")) {
            return text.contains("Windows NT 10.") ? "windows" : "old-windows";
        }
        if (text.contains("iPhone") || text.contains("iPad")) {
            return "ios";
        }
        if (text.contains("Android")) {
            return "android";
        }
        if (text.contains("Macintosh")) {
            return "macos";
        }
        return text.contains("Linux") || text.contains("CrOS") ? "linux" : "";
    }

    /// Its name as people know it, with the main version.
    public String name() {
        return switch (family) {
                    case "edge" -> "Edge";
                    case "firefox" -> "Firefox";
                    case "chrome" -> "Chrome";
                    case "safari" -> "Safari";
                    default -> "Internet Explorer";
                }
                + " " + version;
    }
}
