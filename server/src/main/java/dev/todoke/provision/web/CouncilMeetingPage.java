package dev.todoke.provision.web;

import dev.todoke.provision.council.Conflict;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.MeetingEnd;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.MemberAnswer;
import dev.todoke.provision.council.NumberedCopy;
import dev.todoke.provision.council.Standing;
import dev.todoke.provision.desk.AgendaItem;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.web.Choice;
import java.util.List;
import java.util.Map;

/// One meeting of the council at the office (審議の準備, O-04): agenda, conflicts, answers so far, attendance.
///
/// @param members in office on the day
/// @param waiting applications that can be put on the agenda
public record CouncilMeetingPage(
        Meeting meeting,
        List<AgendaItem> agenda,
        List<Member> members,
        List<ApplicationStore.Line> waiting,
        boolean mayEdit,
        MeetingEnd end,
        Map<String, String> sent) {

    public CouncilMeetingPage {
        agenda = List.copyOf(agenda);
        members = List.copyOf(members);
        waiting = List.copyOf(waiting);
        sent = Map.copyOf(sent);
    }

    /// One numbered copy of a member. @param state out, back or destroyed
    public record Copy(int number, String member, String madeOn, String state, String endedOn, String words) {}

    /// The numbered copies that were made.
    public List<Copy> copies() {
        return end.copies().stream().map(this::copy).toList();
    }

    private Copy copy(NumberedCopy copy) {
        String name = members.stream()
                .filter(member -> member.id().equals(copy.member()))
                .map(Member::name)
                .findFirst()
                .orElse("—");
        return switch (copy.fate()) {
            case NumberedCopy.Fate.Out _ ->
                new Copy(copy.number(), name, copy.madeOn().toString(), "out", "", "");
            case NumberedCopy.Fate.CameBack(var on) ->
                new Copy(copy.number(), name, copy.madeOn().toString(), "back", on.toString(), "");
            case NumberedCopy.Fate.Destroyed(var on, var words) ->
                new Copy(copy.number(), name, copy.madeOn().toString(), "destroyed", on.toString(), words);
        };
    }

    /// Whether somebody may close it now or is told why not.
    public boolean closable() {
        return mayEdit && !end.closed() && (meeting.isHeld() || meeting.inWriting() && meeting.isAnnounced());
    }

    public String standing() {
        return CouncilYearPage.standingOf(meeting);
    }

    public String tag() {
        return CouncilYearPage.tagOf(meeting);
    }

    /// How many members must take part when none is in conflict.
    public int needed() {
        return meeting.quorum().needed(members.size());
    }

    public List<Choice> memberChoices() {
        return members.stream()
                .map(member -> Choice.of(member.id(), member.name() + "(" + member.field() + ")"))
                .toList();
    }

    /// Names of those who came.
    public List<String> present() {
        return meeting.standing() instanceof Standing.Held(var present)
                ? members.stream()
                        .filter(member -> present.contains(member.id()))
                        .map(Member::name)
                        .toList()
                : List.of();
    }

    public String cancelledWhy() {
        return meeting.standing() instanceof Standing.Cancelled(var why) ? why : "";
    }

    /// One application of the agenda as a line.
    ///
    /// @param eligible members who may take part, `needed` of whom must, `answered` have
    /// @param outcome code of the result, empty before
    public record Line(
            String id,
            int paper,
            String number,
            String title,
            List<String> excluded,
            List<String> samePlace,
            int eligible,
            int needed,
            int answered,
            String outcome) {}

    public List<Line> lines() {
        return agenda.stream().map(this::line).toList();
    }

    private Line line(AgendaItem item) {
        var application = item.application();
        var deliberation = item.deliberation();
        var eligible = deliberation.eligible(members, meeting.heldOn(), application);
        return new Line(
                application.id(),
                deliberation.paper(),
                application.numberText(),
                application.submitted().text("title"),
                members.stream()
                        .flatMap(member -> item.conflictOf(member).stream()
                                .map(conflict ->
                                        member.name() + "(" + conflict.ground().ja() + ")"))
                        .toList(),
                item.samePlace(members).stream().map(Member::name).toList(),
                eligible.size(),
                meeting.quorum().needed(eligible.size()),
                (int) eligible.stream()
                        .filter(member -> deliberation.answerOf(member.id()).isPresent())
                        .count(),
                deliberation.result().isEmpty()
                        ? ""
                        : deliberation.result().getLast().outcome().code());
    }

    /// Kind of an answer as a word of the messages.
    static String kind(MemberAnswer answer) {
        return switch (answer) {
            case MemberAnswer.Opinion _ -> "opinion";
            case MemberAnswer.Abstention _ -> "abstention";
            case MemberAnswer.OwnConflict _ -> "conflict";
        };
    }

    static String ground(Conflict conflict) {
        return conflict.ground().code();
    }
}
