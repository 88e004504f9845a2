package dev.todoke.provision.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the code in the corner of a printed form says, read again from a scan (様式の二次元コード).
///
/// @param form number of the form, for example `2-3`
/// @param part which of several papers of the form, 0 when there is one
/// @param subject application number, or the application's own id when it had no number yet
/// @param version 0 before the first submission
/// @param checksum first digits of the checksum of what the paper said, lower case
public record PaperCode(String form, int part, String subject, int version, String checksum) {

    private static final Pattern SHAPE =
            Pattern.compile("TODOKE/(N?\\d(?:-\\d)?)(?:\\.(\\d{1,3}))?/([0-9A-Z-]{1,40})/(\\d{1,4})/([0-9A-F]{32})");

    /// Empty when the text is no code of ours.
    public static Optional<PaperCode> read(String text) {
        var found = SHAPE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(new PaperCode(
                found.group(1).replace("N", "国"),
                found.group(2) == null ? 0 : Integer.parseInt(found.group(2)),
                found.group(3),
                Integer.parseInt(found.group(4)),
                found.group(5).toLowerCase(Locale.ROOT)));
    }

    /// Whether a form says today what the paper said.
    public boolean sameAs(PaperForm form) {
        return form.sha256().startsWith(checksum);
    }
}
