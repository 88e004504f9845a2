package dev.todoke.provision.web;

import dev.todoke.provision.council.Conflict;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.MemberAnswer;
import dev.todoke.provision.council.Tally;
import dev.todoke.provision.desk.AgendaItem;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.web.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One application at one meeting, as the secretary sees it (意見の取りまとめ, O-04): every answer, the tally, the
/// result.
public record DeliberationPage(
        Meeting meeting, AgendaItem item, List<Member> members, CouncilSummary summary, Map<String, String> sent) {

    public DeliberationPage {
        members = List.copyOf(members);
        sent = Map.copyOf(sent);
    }

    /// A member with the answer so far.
    ///
    /// @param kind word of the answer: opinion, abstention, conflict, or open
    /// @param found whether a namesake was found that can be ruled out
    public record MemberLine(Member member, String kind, String words, boolean found) {}

    public String id() {
        return item.application().id();
    }

    public String number() {
        return item.application().numberText();
    }

    public String title() {
        return item.application().submitted().text("title");
    }

    public boolean open() {
        return item.deliberation().onAgenda();
    }

    public List<MemberLine> lines() {
        return members.stream().map(this::line).toList();
    }

    private MemberLine line(Member member) {
        Optional<Conflict> conflict = item.conflictOf(member);
        if (conflict.isPresent()) {
            var ground = conflict.get().ground();
            return new MemberLine(
                    member, "conflict", ground.ja() + " " + conflict.get().words(), ground == Conflict.Ground.NAME);
        }
        return item.deliberation()
                .answerOf(member.id())
                .map(answer -> new MemberLine(member, CouncilMeetingPage.kind(answer), words(answer), false))
                .orElseGet(() -> new MemberLine(member, "open", "", false));
    }

    private static String words(MemberAnswer answer) {
        return switch (answer) {
            case MemberAnswer.Opinion(var _, var note) -> note;
            case MemberAnswer.Abstention(var why) -> why;
            case MemberAnswer.OwnConflict(var why) -> why;
        };
    }

    /// Members without account who can still be answered for.
    public List<Choice> onPaper() {
        return members.stream()
                .filter(Member::answersOnPaper)
                .filter(member -> item.conflictOf(member).isEmpty())
                .map(member -> Choice.of(member.id(), member.name()))
                .toList();
    }

    public int eligible() {
        return item.deliberation()
                .eligible(members, meeting.heldOn(), item.application())
                .size();
    }

    public int needed() {
        return meeting.quorum().needed(eligible());
    }

    public int takingPart() {
        return item.deliberation()
                .takingPart(meeting, members, item.application())
                .size();
    }

    public List<Tally> tallies() {
        return Tally.of(item.deliberation().opinions());
    }

    public List<CouncilResult.Opinion> opinionKinds() {
        return List.of(CouncilResult.Opinion.values());
    }

    /// What the radio buttons of a point begin with.
    public String chosen(Tally tally) {
        return sent.getOrDefault(
                "point-" + tally.point().point(),
                tally.proposed().stream()
                        .map(CouncilResult.Opinion::code)
                        .findFirst()
                        .orElse(""));
    }

    public String sent(String name) {
        return sent.getOrDefault(name, "");
    }

    public boolean longUseAsked() {
        return item.application().submitted().has("long-use");
    }

    public List<Choice> opinions() {
        return Arrays.stream(CouncilResult.Opinion.values())
                .map(opinion -> Choice.of(opinion.code(), opinion.ja()))
                .toList();
    }

    /// Kinds of answers on paper, as words of the messages.
    public List<String> answerKinds() {
        return List.of("opinion", "abstention", "conflict");
    }

    public List<Choice> outcomes() {
        return Arrays.stream(CouncilResult.Outcome.values())
                .map(outcome -> Choice.of(outcome.code(), outcome.ja()))
                .toList();
    }

    /// The result, as a list of none or one.
    public List<CouncilResult> results() {
        return item.deliberation().result();
    }
}
