package dev.todoke.guidance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Whole-day entries for a calendar program (カレンダーのファイル). Source: RFC 5545.
public final class CalendarFile {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// Longest line of the file, in bytes; longer ones go on in the next line after a blank.
    private static final int LONGEST_LINE = 75;

    private CalendarFile() {}

    /// @param uid the same for the same entry, so that a second import changes it and makes no second one
    public record Entry(String uid, LocalDate day, String title, String text) {}

    public static String of(List<Entry> entries, Instant made) {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Todoke//notification calendar//JA");
        for (var entry : entries) {
            line(out, "BEGIN:VEVENT");
            line(out, "UID:" + entry.uid());
            line(out, "DTSTAMP:" + STAMP.format(made));
            line(out, "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(entry.day()));
            line(
                    out,
                    "DTEND;VALUE=DATE:"
                            + DateTimeFormatter.BASIC_ISO_DATE.format(
                                    entry.day().plusDays(1)));
            line(out, "SUMMARY:" + escaped(entry.title()));
            line(out, "DESCRIPTION:" + escaped(entry.text()));
            line(out, "TRANSP:TRANSPARENT");
            line(out, "END:VEVENT");
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private static void line(StringBuilder out, String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            var character = Character.toString(text.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(character);
            bytes += size;
            i += character.length();
        }
        out.append("\r\n");
    }
}
