package dev.todoke.provision.web;

import java.util.List;

/// A draft goes home as a file and comes back (下書きのファイル).
///
/// @param lines what the file says otherwise; none before one was sent
/// @param faults what of it cannot be taken, with its place
/// @param notices what one should know before taking it over
/// @param open what would still be open afterwards
/// @param seen checksum of the draft the file was compared with; empty before one was sent
public record DraftFilePage(
        String id,
        String title,
        List<Line> lines,
        List<String> faults,
        List<String> notices,
        List<SubmissionPage.Open> open,
        List<SubmissionPage.Open> advice,
        String seen) {

    /// One field that differs.
    ///
    /// @param field id in the draft
    /// @param text as the draft would keep it
    public record Line(String field, String label, List<String> before, List<String> after, String text) {
        public Line {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public DraftFilePage {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
        notices = List.copyOf(notices);
        open = List.copyOf(open);
        advice = List.copyOf(advice);
    }

    /// Whether a file was compared.
    public boolean compared() {
        return !seen.isEmpty();
    }
}
