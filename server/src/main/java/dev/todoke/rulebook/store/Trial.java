package dev.todoke.rulebook.store;

import dev.todoke.validation.ProposedRules;
import dev.todoke.validation.TrialSubject;
import java.time.Instant;
import java.util.List;

/// A change of rules that somebody tries (試行): never changed once asked for.
///
/// @param note why the change is wanted
/// @param content the proposed table as it was sent; empty when two shipped editions are compared
/// @param rules edition in force that the proposal is compared with
public record Trial(
        long id,
        TrialSubject subject,
        String name,
        String note,
        String content,
        String sha256,
        String rules,
        Instant askedAt,
        String askedBy) {

    /// The rules it proposes.
    public ProposedRules.Reading proposal() {
        return ProposedRules.read(subject, name, lines(content));
    }

    /// Lines of a table as spreadsheet programs write them: any line end, a byte order mark is no part of it.
    public static List<String> lines(String content) {
        return (content.startsWith("\ufeff") ? content.substring(1) : content)
                .lines()
                .toList();
    }
}
