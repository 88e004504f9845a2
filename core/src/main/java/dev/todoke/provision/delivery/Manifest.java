package dev.todoke.provision.delivery;

import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.extraction.IdentifierPart;
import dev.todoke.provision.extraction.NamedClosing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The note inside a package that says what it holds (添付書, JSON): number, files with checksums, origin, end
/// of use.
///
/// @param part what of the provision the package holds, `rows` of its data file
public record Manifest(
        ExtractionRecord record,
        String applicationNumber,
        LocalDate useEnds,
        Part part,
        long rows,
        List<PackedFile> files) {

    public static final String FILE_NAME = "manifest.json";

    public Manifest {
        files = List.copyOf(files);
    }

    /// The manifest of a provision in one part.
    public Manifest(ExtractionRecord record, String applicationNumber, LocalDate useEnds, List<PackedFile> files) {
        this(record, applicationNumber, useEnds, Part.WHOLE, record.rowsOut(), files);
    }

    public String json() {
        var lines = new ArrayList<String>();
        lines.add(text("format", "todoke-provision-1"));
        lines.add(text("provision", record.provision().value()));
        lines.add(text("application", applicationNumber));
        lines.add(text("useEnds", useEnds.toString()));
        lines.add(text("layout", record.layoutEdition()));
        lines.add(text("recipe", record.recipeEdition()));
        if (!record.repair().repair().isNone()) {
            lines.add(text("repair", record.repair().repair().edition()));
            lines.add("\"k\": " + record.repair().repair().k());
        }
        if (part != Part.WHOLE) {
            lines.add(text("part", part.code()));
            lines.add(text("key", IdentifierPart.KEY));
        }
        lines.add("\"rows\": " + rows);
        lines.add("\"patients\": " + record.persons());
        lines.add("\"closings\": "
                + list(record.closings().stream().map(Manifest::closing).toList()));
        lines.add("\"files\": " + list(files.stream().map(Manifest::file).toList()));
        return lines.stream().collect(Collectors.joining(",\n  ", "{\n  ", "\n}\n"));
    }

    private static String closing(NamedClosing closing) {
        return "{\"number\": %d, \"year\": %s, %s}"
                .formatted(closing.number(), closing.year(), text("sha256", closing.sha256()));
    }

    private static String file(PackedFile file) {
        return "{%s, \"size\": %d, %s}"
                .formatted(text("name", file.name()), file.size(), text("sha256", file.sha256()));
    }

    private static String list(List<String> parts) {
        return parts.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(String name, String value) {
        return "\"%s\": \"%s\"".formatted(name, value.replace("\\", "\\\\").replace("\"", "\\\""));
    }
}
