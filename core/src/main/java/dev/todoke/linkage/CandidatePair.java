package dev.todoke.linkage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A pair waiting for a clerk (照合候補の組).
///
/// @param id our own number of the pair
/// @param latestOrNull the answer that stands now, if any
public record CandidatePair(
        long id,
        String recordA,
        String recordB,
        PairScoring scoring,
        @Nullable PairDecided latestOrNull) {

    /// Longest note that is stored, in characters.
    public static final int LONGEST_NOTE = 1000;

    public Optional<PairDecided> latest() {
        return Optional.ofNullable(latestOrNull);
    }

    /// Word for the state of the pair, the same on every screen.
    public String stateWord() {
        return latest().map(PairDecided::verdict)
                .map(verdict -> switch (verdict) {
                    case SAME -> "同一";
                    case DIFFERENT -> "別人";
                    case LATER -> "保留";
                })
                .orElse("要確認");
    }

    /// Settles the pair, or says why not. A decision that stands is never overwritten: it is undone first.
    public PairAnswer decide(Verdict verdict, String clerk, String note, Instant now) {
        var reasons = new ArrayList<Refusal>();
        if (latest().filter(d -> d.verdict().settles()).isPresent()) {
            var standing = latest().orElseThrow().verdict();
            reasons.add(new Refusal(
                    "settled",
                    List.of(standing.name()),
                    "この組はすでに「%s」と判断されています。変えるには、先にその判断を元に戻してください。".formatted(standing.ja())));
        }
        boolean conflict = scoring.reasons().contains(ReviewReason.AGAINST_DECISION)
                || scoring.reasons().contains(ReviewReason.DECISIONS_CONFLICT);
        if (conflict && verdict.settles() && note.isBlank()) {
            reasons.add(Refusal.of("conflict-note", "以前の判断とぶつかる組です。判断の根拠を書いてください。"));
        }
        if (note.length() > LONGEST_NOTE) {
            reasons.add(new Refusal(
                    "long-note",
                    List.of(Integer.toString(note.length())),
                    "判断の根拠は%,d字までにしてください。いまは%,d字です。".formatted(LONGEST_NOTE, note.length())));
        }
        return reasons.isEmpty()
                ? new PairAnswer.Decided(
                        new PairDecided(id, recordA, recordB, verdict, clerk, now, note.strip(), scoring))
                : new PairAnswer.Refused(List.copyOf(reasons));
    }
}
