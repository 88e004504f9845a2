package dev.todoke.provision.council;

import dev.todoke.provision.review.CouncilResult.PointOpinion;
import java.util.List;

/// What a member answers about an application on the agenda (委員の回答).
public sealed interface MemberAnswer {

    /// An opinion on the ten points of form 5-2.
    record Opinion(List<PointOpinion> points, String note) implements MemberAnswer {
        public Opinion {
            points = List.copyOf(points);
        }
    }

    /// No opinion, without being in conflict (棄権).
    record Abstention(String why) implements MemberAnswer {}

    /// A conflict of interest declared by the member (利益相反の申告): no papers and no opinion.
    record OwnConflict(String why) implements MemberAnswer {}
}
