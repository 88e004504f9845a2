package dev.todoke.provision.council;

import dev.todoke.provision.application.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A member of the council (審議会委員) for one term of office.
///
/// @param id our own id
/// @param affiliation where the member works; shown beside users of the same place
/// @param field the member's field (専門分野), for example 公衆衛生
/// @param from first day of the term, `until` the last one
/// @param account account of the member, empty when the member answers on paper
public record Member(
        String id,
        String name,
        String affiliation,
        String field,
        LocalDate from,
        LocalDate until,
        String account,
        Pledge pledge) {

    public boolean inOffice(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean hasPledged() {
        return pledge instanceof Pledge.Signed;
    }

    public boolean answersOnPaper() {
        return account.isEmpty();
    }

    /// What keeps this entry from being stored, all of it. A day that could not be read comes as
    /// `LocalDate.MIN`.
    public List<Reason> objections(LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (name.isBlank()) {
            reasons.add(Reason.at("G01", "name", "委員の氏名を書いてください。"));
        }
        if (field.isBlank()) {
            reasons.add(Reason.at("G02", "field", "委員の専門分野を書いてください。"));
        }
        if (from.equals(LocalDate.MIN) || until.equals(LocalDate.MIN)) {
            reasons.add(Reason.at("G21", "from", "任期の始まりと終わりの日を書いてください。"));
        } else if (until.isBefore(from)) {
            reasons.add(Reason.at("G03", "until", "任期の終わり(%s)が始まり(%s)より前です。", until, from));
        }
        if (pledge instanceof Pledge.Signed(var on) && on.isAfter(today)) {
            reasons.add(Reason.at("G04", "pledged", "誓約の日(%s)が今日より後です。", on));
        }
        return List.copyOf(reasons);
    }
}
