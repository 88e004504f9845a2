package dev.todoke.provision.council;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.review.CouncilResult.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// A meeting of the council (審議会の会議).
///
/// @param name for example 令和8年度第2回
/// @param heldOn the day; in a written meeting the last day for answers (回答の期日)
/// @param papersClose last day on which an application can come on its agenda (資料の締切)
/// @param place room or address of the online meeting, empty in a written meeting
public record Meeting(
        String id,
        String name,
        LocalDate heldOn,
        LocalDate papersClose,
        Way way,
        String place,
        Quorum quorum,
        Standing standing) {

    public boolean inWriting() {
        return way == Way.WRITTEN;
    }

    public boolean isHeld() {
        return standing instanceof Standing.Held;
    }

    public boolean isAnnounced() {
        return standing instanceof Standing.Announced;
    }

    public boolean isPlanned() {
        return standing instanceof Standing.Planned;
    }

    public boolean isCancelled() {
        return standing instanceof Standing.Cancelled;
    }

    /// Whether members may read its papers and answer.
    public boolean openToMembers() {
        return isAnnounced() || isHeld();
    }

    public Meeting with(Standing next) {
        return new Meeting(id, name, heldOn, papersClose, way, place, quorum, next);
    }

    /// What keeps this entry from being stored, all of it. A day that could not be read comes as
    /// `LocalDate.MIN`.
    public List<Reason> objections() {
        var reasons = new ArrayList<Reason>();
        if (name.isBlank()) {
            reasons.add(Reason.at("G05", "name", "会議の名前を書いてください。例 令和8年度第2回"));
        }
        if (heldOn.equals(LocalDate.MIN) || papersClose.equals(LocalDate.MIN)) {
            reasons.add(Reason.at("G22", "held-on", "開催日(書面のときは回答の期日)と資料の締切の日を書いてください。"));
        } else if (papersClose.isAfter(heldOn)) {
            reasons.add(Reason.at("G06", "papers-close", "資料の締切(%s)が開催日(%s)より後です。", papersClose, heldOn));
        }
        if (!inWriting() && place.isBlank()) {
            reasons.add(Reason.at("G07", "place", "会議の場所を書いてください。書面のときだけ空けられます。"));
        }
        if (!isPlanned() && !isAnnounced()) {
            reasons.add(Reason.of("G08", "開催した会議と取りやめた会議は直せません。"));
        }
        return List.copyOf(reasons);
    }

    /// What keeps the papers from going to the members.
    public List<Reason> objectionsToAnnounce(int applications) {
        var reasons = new ArrayList<Reason>();
        if (!isPlanned()) {
            reasons.add(Reason.of("G09", "資料を配付できるのは予定の会議だけです。"));
        }
        if (applications == 0) {
            reasons.add(Reason.of("G10", "議題がありません。申出を議題に加えてから配付してください。"));
        }
        return List.copyOf(reasons);
    }

    /// What keeps the meeting from being recorded as held.
    public List<Reason> objectionsToHold(SortedSet<String> present, List<Member> members, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (!isAnnounced()) {
            reasons.add(Reason.of("G11", "開催を記録できるのは、資料を配付した会議だけです。"));
        }
        if (heldOn.isAfter(today) && !inWriting()) {
            reasons.add(Reason.of("G12", "開催日(%s)より前に開催を記録できません。", heldOn));
        }
        var inOffice = members.stream()
                .filter(member -> member.inOffice(heldOn))
                .map(Member::id)
                .toList();
        if (!inOffice.containsAll(present)) {
            reasons.add(Reason.of("G13", "任期にない委員が出席者に入っています。"));
        }
        if (present.isEmpty() && !inWriting()) {
            reasons.add(Reason.of("G14", "出席した委員を選んでください。"));
        }
        return List.copyOf(reasons);
    }

    public List<Reason> objectionsToCancel(String why) {
        var reasons = new ArrayList<Reason>();
        if (isHeld() || isCancelled()) {
            reasons.add(Reason.of("G08", "開催した会議と取りやめた会議は直せません。"));
        }
        if (why.isBlank()) {
            reasons.add(Reason.at("G15", "why", "会議を取りやめる理由を書いてください。"));
        }
        return List.copyOf(reasons);
    }
}
