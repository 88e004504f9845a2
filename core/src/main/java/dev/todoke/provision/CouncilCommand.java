package dev.todoke.provision;

import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.MemberAnswer;
import dev.todoke.provision.review.CouncilResult;
import java.util.List;

/// What secretary and members do about an application at the council (議題・意見・利益相反). Meetings and members
/// come inside
/// as the calendar of the council has them.
public sealed interface CouncilCommand extends Command {

    /// @param paper number of the application's papers in the meeting
    record PutOnAgenda(Meeting meeting, int paper) implements CouncilCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.PUT_ON_AGENDA;
        }
    }

    record TakeOffAgenda(Meeting meeting, String why) implements CouncilCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.TAKE_OFF_AGENDA;
        }
    }

    /// A member answers with the own account.
    record AnswerAsMember(Meeting meeting, Member member, MemberAnswer answer) implements CouncilCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ANSWER_AS_MEMBER;
        }
    }

    /// The secretary enters what a member without account answered on paper.
    record RecordPaperAnswer(Meeting meeting, Member member, MemberAnswer answer) implements CouncilCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_PAPER_ANSWER;
        }
    }

    /// The name that was found belongs to somebody else.
    record RuleOutConflict(Member member, String why) implements CouncilCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RULE_OUT_CONFLICT;
        }
    }

    /// A letter goes out as it was printed.
    record IssueLetter(String form, String edition, String sha256) implements CouncilCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ISSUE_LETTER;
        }
    }

    /// @param members every member on the list
    /// @param longUse whether the council agrees to use of up to fifteen years
    record RecordMeetingResult(
            Meeting meeting,
            List<Member> members,
            List<CouncilResult.PointOpinion> points,
            CouncilResult.Outcome outcome,
            List<String> conditions,
            String note,
            boolean longUse)
            implements CouncilCommand {

        public RecordMeetingResult {
            members = List.copyOf(members);
            points = List.copyOf(points);
            conditions = List.copyOf(conditions);
        }

        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_MEETING_RESULT;
        }
    }
}
