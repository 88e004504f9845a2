package dev.todoke.provision.offline;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A draft with what a check of it needs to know (下書きのファイル), as it stood when it was taken from the portal.
///
/// @param application our own id of the application
/// @param formEdition edition of the form, such as `2022-08-01`
/// @param prefecture code of the prefecture that provides
/// @param closedYears years that could be asked for on that day
/// @param takenSha256 checksum of the draft when it was taken
/// @param derivedSha256 checksum of what only the portal fills: attached files and signed pledges
public record DraftFile(
        String application,
        String formEdition,
        String prefecture,
        LocalDate takenOn,
        SortedSet<YearOfDiagnosis> closedYears,
        String takenSha256,
        String derivedSha256,
        Draft draft) {

    /// Edition of the file's own layout.
    public static final int EDITION = 1;

    public DraftFile {
        closedYears = Collections.unmodifiableSortedSet(new TreeSet<>(closedYears));
    }

    /// The file of a draft as it stands.
    public static DraftFile of(String application, Draft draft, DraftReader reader) {
        return new DraftFile(
                application,
                Form.of(draft).edition(),
                reader.prefecture(),
                reader.today(),
                reader.closedYears(),
                draft.sha256(),
                derived(draft),
                draft);
    }

    /// Whether somebody wrote into what only the portal fills.
    public boolean derivedTouched() {
        return !derived(draft).equals(derivedSha256);
    }

    /// Rows may be moved, so the lines are sorted by what they say.
    private static String derived(Draft draft) {
        String lines = draft.texts().entrySet().stream()
                .filter(entry ->
                        Form.anywhere(entry.getKey()).filter(FormField::derived).isPresent()
                                && !entry.getValue().isBlank())
                .map(entry -> Form.anywhere(entry.getKey()).orElseThrow().id() + "="
                        + entry.getValue().strip().replaceAll("\\s+", " "))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Checksum.sha256(lines.getBytes(StandardCharsets.UTF_8));
    }
}
