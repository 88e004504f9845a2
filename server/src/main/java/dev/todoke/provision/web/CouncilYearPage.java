package dev.todoke.provision.web;

import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import java.time.LocalDate;
import java.util.List;

/// The council's year (審議会の年間予定, O-04): meetings of a business year and the members in office in it.
///
/// @param year business year, April to March (年度)
/// @param mayEdit whether entries can be made
public record CouncilYearPage(
        int year, LocalDate today, List<MeetingLine> meetings, List<MemberLine> members, boolean mayEdit) {

    private static final int FIRST_MONTH = 4;

    /// Days before the end of a term at which it is pointed out.
    private static final int SOON = 90;

    public CouncilYearPage {
        meetings = List.copyOf(meetings);
        members = List.copyOf(members);
    }

    /// A meeting with its standing as a word of the messages.
    public record MeetingLine(Meeting meeting, String standing, String tag) {

        static MeetingLine of(Meeting meeting) {
            return new MeetingLine(meeting, standingOf(meeting), tagOf(meeting));
        }
    }

    /// A member with what needs attention.
    public record MemberLine(Member member, boolean inOffice, boolean endsSoon) {}

    static CouncilYearPage of(
            int year, LocalDate today, List<Meeting> meetings, List<Member> members, boolean mayEdit) {
        var from = LocalDate.of(year, FIRST_MONTH, 1);
        var until = from.plusYears(1).minusDays(1);
        return new CouncilYearPage(
                year,
                today,
                meetings.stream()
                        .filter(meeting -> !meeting.heldOn().isBefore(from)
                                && !meeting.heldOn().isAfter(until))
                        .map(MeetingLine::of)
                        .toList(),
                members.stream()
                        .filter(member ->
                                !member.until().isBefore(from) && !member.from().isAfter(until))
                        .map(member -> new MemberLine(
                                member,
                                member.inOffice(today),
                                member.inOffice(today)
                                        && member.until().minusDays(SOON).isBefore(today)))
                        .toList(),
                mayEdit);
    }

    /// The business year that contains a day.
    static int yearOf(LocalDate day) {
        return day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear();
    }

    static String standingOf(Meeting meeting) {
        return meeting.isPlanned()
                ? "planned"
                : meeting.isAnnounced() ? "announced" : meeting.isHeld() ? "held" : "cancelled";
    }

    static String tagOf(Meeting meeting) {
        return meeting.isHeld() ? "tag--ok" : meeting.isCancelled() ? "tag--plain" : "tag--wait";
    }
}
