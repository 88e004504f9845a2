package dev.todoke.provision;

import dev.todoke.provision.review.CouncilResult;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/// What happened to an application at the council (議題・意見・利益相反). Members and meetings are named by our own
/// ids.
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface CouncilEvent extends Event {

    record AgendaSet(String meeting, String name, LocalDate heldOn, int paper) implements CouncilEvent {}

    record AgendaDropped(String meeting, String why) implements CouncilEvent {}

    /// @param edition of the ten points
    record OpinionGiven(
            String member, String meeting, String edition, List<CouncilResult.PointOpinion> points, String note)
            implements CouncilEvent {}

    record OpinionAbstained(String member, String meeting, String why) implements CouncilEvent {}

    record ConflictDeclared(String member, String why) implements CouncilEvent {}

    record ConflictRuledOut(String member, String why) implements CouncilEvent {}

    /// Who stood behind the result that is recorded with it.
    ///
    /// @param takingPart ids of the members who counted for the quorum
    /// @param excluded ids of the members in conflict
    record MembersCounted(String meeting, SortedSet<String> takingPart, SortedSet<String> excluded)
            implements CouncilEvent {}

    /// A letter of the office went out (通知の発送).
    ///
    /// @param form number of the form, `edition` of its texts
    /// @param sha256 checksum of everything it says
    record LetterIssued(String form, String edition, String sha256, LocalDate on) implements CouncilEvent {}

    /// The council agreed to use of up to fifteen years (長期利用).
    record LongUseAgreed(String meeting) implements CouncilEvent {}
}
