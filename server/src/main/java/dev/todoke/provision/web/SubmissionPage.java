package dev.todoke.provision.web;

import java.util.List;

/// The application as it will be read, with what is still open (内容の確認と提出, A-03).
///
/// @param advice what a careful clerk would ask about the items chosen; it keeps nothing
public record SubmissionPage(String id, DocumentView document, List<Open> open, List<Open> advice) {

    public SubmissionPage {
        advice = List.copyOf(advice);
        open = List.copyOf(open);
    }

    /// One open point with the page where it is put right.
    public record Open(String sentence, String path) {}
}
