package dev.todoke.provision.council;

import dev.todoke.provision.application.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Closing a meeting (会議の締め): every application has its result, and no copy of the papers is out.
///
/// @param undecided numbers of the applications that stand on its agenda without a result
public record MeetingEnd(Meeting meeting, List<String> undecided, List<NumberedCopy> copies, boolean closed) {

    public MeetingEnd {
        undecided = List.copyOf(undecided);
        copies = List.copyOf(copies);
    }

    /// The copies that are still out.
    public List<NumberedCopy> out() {
        return copies.stream().filter(NumberedCopy::isOut).toList();
    }

    /// What keeps the meeting from being closed, all of it.
    public List<Reason> objections() {
        var reasons = new ArrayList<Reason>();
        if (closed) {
            reasons.add(Reason.of("G44", "この会議は締めてあります。"));
        }
        if (!meeting.isHeld() && !(meeting.inWriting() && meeting.isAnnounced())) {
            reasons.add(Reason.of("G45", "開催を記録した会議だけを締められます。"));
        }
        if (!undecided.isEmpty()) {
            reasons.add(Reason.of("G46", "結果のない議題があります(%s)。結果を記録するか、議題から外してください。", String.join("、", undecided)));
        }
        if (!out().isEmpty()) {
            String numbers = out().stream().map(copy -> "No. " + copy.number()).collect(Collectors.joining("、"));
            reasons.add(Reason.of("G47", "回収していない資料があります(%s)。返却か廃棄を記録してください。", numbers));
        }
        return List.copyOf(reasons);
    }
}
