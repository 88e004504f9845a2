package dev.todoke.provision.web;

import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.Pledge;
import dev.todoke.provision.store.CouncilStore;
import dev.todoke.web.Choice;
import java.util.List;
import java.util.Map;

/// One member of the council as a form (委員の登録), with its earlier versions.
///
/// @param id empty for a new member
public record CouncilMemberPage(
        String id, Map<String, String> sent, List<Choice> accounts, List<CouncilStore.Version<Member>> history) {

    public CouncilMemberPage {
        sent = Map.copyOf(sent);
        accounts = List.copyOf(accounts);
        history = List.copyOf(history);
    }

    public String sent(String name) {
        return sent.getOrDefault(name, "");
    }

    public String at(CouncilStore.Version<Member> version) {
        return HistoryLine.at(version.at());
    }

    /// The day of the pledge, empty when there is none.
    public static String pledged(Member member) {
        return member.pledge() instanceof Pledge.Signed(var on) ? on.toString() : "";
    }

    static Map<String, String> texts(Member member) {
        return Map.of(
                "name", member.name(),
                "affiliation", member.affiliation(),
                "field", member.field(),
                "from", member.from().toString(),
                "until", member.until().toString(),
                "account", member.account(),
                "pledged", pledged(member));
    }
}
