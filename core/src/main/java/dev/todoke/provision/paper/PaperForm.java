package dev.todoke.provision.paper;

import dev.todoke.provision.application.Checksum;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A form ready to be printed (印刷する様式).
///
/// @param number number of the form, for example `2-1`
/// @param title for the file's own title; nothing personal
/// @param subject what the paper belongs to
/// @param date the day the file carries
/// @param edition what the foot of every page says of its words
/// @param lying whether the paper lies (A4 横)
public record PaperForm(
        String number, String title, Subject subject, LocalDate date, String edition, boolean lying, List<Part> parts) {

    /// Hexadecimal digits of the checksum that the code on the paper carries: 128 bits.
    private static final int DIGITS = 32;

    public PaperForm {
        parts = List.copyOf(parts);
    }

    /// What the paper belongs to: an application or a list of the office.
    ///
    /// @param number application number, or the application's own id before it has one
    /// @param version 0 before the first submission
    /// @param part which of several papers of this form, for example the row of a user; 0 when there is one
    public record Subject(String number, int version, int part) {

        private static final String LIST = "LIST-";
        private static final Subject BLANK = new Subject("BLANK", 0, 0);

        public static Subject of(String number, int version) {
            return new Subject(number, version, 0);
        }

        /// A list of the office as it stood on a day.
        public static Subject list(LocalDate day) {
            return new Subject(LIST + day, 0, 0);
        }

        /// A form that nobody has filled in.
        public static Subject blank() {
            return BLANK;
        }

        /// For the foot of the page.
        public String words() {
            if (equals(BLANK)) {
                return "記入前の様式";
            }
            if (number.startsWith(LIST)) {
                return number.substring(LIST.length()) + "現在";
            }
            return number + "　" + (version == 0 ? "提出前" : "第%d版".formatted(version));
        }
    }

    /// A block and what it belongs to in words, so that a fault can be named.
    public record Part(String item, PaperBlock block) {}

    /// Everything the form says, line by line.
    public String content() {
        return parts.stream()
                .flatMap(part -> part.block().texts().stream())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    public String sha256() {
        return Checksum.sha256((number + "\n" + content()).getBytes(StandardCharsets.UTF_8));
    }

    /// What the code in the corner says: form, number, version and checksum; nothing personal. Only characters that
    /// such codes write briefly.
    public String code() {
        var form = number.replace("国", "N") + (subject.part() == 0 ? "" : "." + subject.part());
        return String.join(
                        "/",
                        "TODOKE",
                        form,
                        subject.number(),
                        Integer.toString(subject.version()),
                        sha256().substring(0, DIGITS))
                .toUpperCase(Locale.ROOT);
    }
}
