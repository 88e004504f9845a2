package dev.todoke.provision.publication;

import dev.todoke.provision.application.Reason;
import java.time.LocalDate;
import java.util.List;

/// What a user wants to publish (公表前の報告): where, when, the text and every table.
///
/// @param plannedOn day of publication; for a paper the day it is sent in, for a meeting the day the abstract is sent;
///     [LocalDate#MIN] when what was typed is no day
/// @param text abstract, running text and captions
public record PublicationRequest(
        String title, PublicationForm form, LocalDate plannedOn, String text, List<PublishedTable> tables) {

    /// Two weeks before publication, by the terms of use.
    public static final int DAYS_AHEAD = 14;

    /// Letters of all tables and the text; more is a data file and no publication.
    public static final int MOST_LETTERS = 1_000_000;

    public PublicationRequest {
        tables = List.copyOf(tables);
    }

    /// Whether it is reported with less than two weeks left.
    public boolean isLate(LocalDate askedOn) {
        return plannedOn.isBefore(askedOn.plusDays(DAYS_AHEAD));
    }

    /// How much there is to read.
    public long letters() {
        return text.length()
                + tables.stream().mapToLong(PublicationRequest::letters).sum();
    }

    /// Why it cannot be looked at: a data file is no publication. None or one.
    public List<Reason> tooMuch() {
        return letters() <= MOST_LETTERS
                ? List.of()
                : List.of(Reason.of("B04", "表と文章が合わせて%s字あります。%s字までです。公表する形の表だけを入れてください。", letters(), MOST_LETTERS));
    }

    private static long letters(PublishedTable table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
    }
}
