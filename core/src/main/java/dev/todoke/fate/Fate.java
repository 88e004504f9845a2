package dev.todoke.fate;

import java.time.Instant;

/// What became of an accepted notification (届出のゆくえ), as its own hospital may know it: nothing in it names or counts
/// others.
///
/// @param year year of diagnosis of its tumour; 0 when there is none or it is not known
/// @param closing version of the closing of that year that holds it; 0 when none does
public record Fate(String notification, Stage stage, int year, int closing, Instant toldAt) {

    /// How far it came and why no further, in the order of the road.
    public enum Stage {
        /// Kept and answered, but beyond the limit of recording (記録の期限を過ぎた届出).
        TOO_LATE,
        /// Withdrawn by the hospital or the registry (取下げ).
        WITHDRAWN,
        /// Accepted, not linked yet (受理).
        ACCEPTED,
        /// Linked; the year of diagnosis is not known, so no closing takes it (診断年不明).
        YEAR_UNKNOWN,
        /// Its tumour is registered and not counted: another registered tumour stands for it (多重がんの集計規則).
        NOT_COUNTED,
        /// Its tumour is registered; the year is not closed yet (年次確定待ち).
        WAITS_FOR_CLOSING,
        /// The year was closed before; the next closing will hold it (次の確定に入る).
        NEXT_CLOSING,
        /// Counted in a closed year (集計に入った).
        COUNTED,
        /// Counted in a closed year as the same tumour that was known already (同じ腫瘍として集計).
        COUNTED_AS_KNOWN
    }
}
