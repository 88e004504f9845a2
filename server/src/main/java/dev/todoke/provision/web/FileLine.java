package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.Change;
import dev.todoke.provision.attachment.Attachment;
import java.util.List;
import java.util.Locale;

/// One attached file as pages show it (添付書類の1行).
///
/// @param version 2 for the second file of the same name in the same field
/// @param path where it is taken
public record FileLine(int number, String name, String kind, String size, long version, String path) {

    private static final long KILO = 1024;

    /// The files attached to a field now.
    static List<FileLine> of(Application application, String field, String base) {
        return application.attachments().of(field).stream()
                .map(file -> line(application, file, base))
                .toList();
    }

    /// The files of a field as a change proposes them.
    static List<FileLine> proposed(Application application, String field, String base) {
        return application.attachments().proposedOf(field).stream()
                .map(file -> line(application, file, base))
                .toList();
    }

    /// The files that came with a change.
    static List<FileLine> of(Application application, Change change, String base) {
        return change.files().stream()
                .map(file -> line(application, file, base))
                .toList();
    }

    private static FileLine line(Application application, Attachment file, String base) {
        return new FileLine(
                file.number(),
                file.name(),
                file.form().ja(),
                size(file.size()),
                application.attachments().version(file),
                base + "/files/" + file.number());
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO
                ? "%,d KB".formatted(Math.max(1, bytes / KILO))
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / KILO / KILO);
    }
}
