package dev.todoke.reporting;

import dev.todoke.kernel.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Somebody hands reporting over to somebody else (届出業務の引き継ぎ), usually in April.
///
/// @param role what is handed over
/// @param day first day of the new person
public record HandOver(Role role, String from, String to, LocalDate day, String note, Instant at, String by) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 1000;

    public HandOver {
        from = from.strip();
        to = to.strip();
        note = note.strip();
    }

    /// Whose work changes hands (引き継ぐ役割).
    public enum Role {
        REGISTRAR("届出実務者"),
        HEAD_OF_REPORTING("届出責任者"),
        MANAGER("管理者");

        private final String ja;

        Role(String ja) {
            this.ja = ja;
        }

        public String ja() {
            return ja;
        }
    }

    /// Everything that keeps the hand-over from being recorded.
    public List<Sentence> faults() {
        var faults = new ArrayList<Sentence>();
        if (from.isEmpty() || from.length() > LONGEST_NAME) {
            faults.add(Sentence.of("reporting", "from"));
        }
        if (to.isEmpty() || to.length() > LONGEST_NAME) {
            faults.add(Sentence.of("reporting", "to"));
        }
        if (!from.isEmpty() && from.equals(to)) {
            faults.add(Sentence.of("reporting", "same-person"));
        }
        if (note.length() > LONGEST_NOTE) {
            faults.add(Sentence.of("reporting", "too-long", Integer.toString(LONGEST_NOTE)));
        }
        return List.copyOf(faults);
    }
}
